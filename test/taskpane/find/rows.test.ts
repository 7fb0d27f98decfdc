import { describe, expect, test } from '@jest/globals';
import type { TreeNode } from '../../../src/catalogue/subjectTree';
import { rowsOf, stepOf } from '../../../src/taskpane/find/browse/rows';

const node = (key: string, ...children: TreeNode[]): TreeNode => ({
  key,
  of:
    children.length > 0
      ? { kind: 'branch', branch: 'markets' }
      : { kind: 'period', period: key, isStated: true },
  children,
});
const tree = [node('goods', node('2005'), node('2006')), node('2007')];
const keysOf = (open: readonly string[]) => rowsOf(tree, new Set(open)).map(({ node: { key } }) => key);

describe('the tree as it is drawn', () => {
  test('shows what lies below open nodes only, and says how deep and which of how many', () => {
    expect(keysOf([])).toEqual(['goods', '2007']);
    expect(keysOf(['goods'])).toEqual(['goods', '2005', '2006', '2007']);
    expect(rowsOf(tree, new Set(['goods']))[2]).toMatchObject({
      level: 2,
      position: 2,
      beside: 2,
      above: 'goods',
    });
  });

  test.each([
    ['ArrowDown', 'goods', { goTo: '2005' }],
    ['ArrowDown', '2007', undefined],
    ['ArrowUp', '2007', { goTo: '2006' }],
    ['Home', '2006', { goTo: 'goods' }],
    ['End', 'goods', { goTo: '2007' }],
    ['ArrowRight', 'goods', { goTo: '2005' }],
    ['ArrowLeft', 'goods', { toggle: 'goods' }],
    ['ArrowLeft', '2006', { goTo: 'goods' }],
    ['ArrowRight', '2006', undefined],
    ['g', '2006', { goTo: 'goods' }],
    ['x', '2006', undefined],
  ])('the key %s on %s of an open tree does what screen readers expect of trees', (key, at, expected) => {
    const rows = rowsOf(tree, new Set(['goods']));
    expect(stepOf(rows, at, key, (row) => row.node.key)).toEqual(expected);
  });

  test('the right arrow opens what is closed', () => {
    expect(stepOf(rowsOf(tree, new Set()), 'goods', 'ArrowRight', () => '')).toEqual({ toggle: 'goods' });
  });
});
