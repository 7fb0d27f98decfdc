import { describe, expect, test } from '@jest/globals';
import { Catalogue } from '../../src/catalogue/catalogue';
import { largestTrades, relationsOf } from '../../src/catalogue/relations';
import { subjectTree, wayTo } from '../../src/catalogue/subjectTree';
import type { TreeNode } from '../../src/catalogue/subjectTree';
import { builtInDatasets } from '../../src/datasets/builtIn';
import { bulletinByMarket } from '../datasets/bulletinByMarket';

const [first, ...others] = builtInDatasets();
if (first === undefined) throw new Error('nothing is built in');
const catalogue = new Catalogue([first, ...others]);
const tree = subjectTree(catalogue);

function allOf(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => [node, ...allOf(node.children)]);
}

function below(key: string): string[] {
  const node = allOf(tree).find((one) => one.key === key);
  if (node === undefined) throw new Error(`there is no ${key}`);
  return node.children.map((child) => child.key.slice(key.length + 1));
}

describe('the tree of all there is', () => {
  test('leads to every subject that has a figure', () => {
    const reached = new Set(
      allOf(tree).flatMap(({ of }) => (of.kind === 'subject' ? [of.subject.code] : [])),
    );
    const stated = new Set(catalogue.allObservations.map(({ subject }) => subject));
    expect([...stated].filter((code) => !reached.has(code))).toEqual([]);
  });

  test('has the total with its groups, and the items of each group below it', () => {
    expect(tree[0]?.key).toBe('total-exports');
    expect(below('total-exports').slice(0, 4)).toEqual([
      'group-agriculture',
      'group-fuels',
      'group-industry',
      'group-other',
    ]);
    expect(below('total-exports/group-fuels')).toEqual(['crude-oil', 'coal', 'minerals']);
  });

  test('has a member of a bloc in the bloc and among all countries', () => {
    expect(below('markets/market-eu')).toContain('market-de');
    expect(below('markets/countries')).toContain('market-de');
    expect(below('markets/countries')).not.toContain('market-eu');
  });

  test('leads to an item by its group, to a country by its bloc, and to one without a bloc by the list of countries', () => {
    const way = (name: string) => wayTo(catalogue, catalogue.resolve(name)).map(({ key }) => key);
    expect(way('Cà phê')).toEqual(['total-exports', 'total-exports/group-agriculture']);
    expect(way('Đức').slice(-1)).toEqual([expect.stringMatching(/market-eu$/)]);
    expect(way('Nhật Bản')).toEqual(['markets', 'markets/countries']);
    expect(way('Tổng kim ngạch')).toEqual([]);
  });

  test('has every year from the newest on, with its months in their order', () => {
    expect(below('periods').slice(0, 2)).toEqual(['2026', '2025']);
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07'];
    expect(below('periods/2026').slice(0, 7)).toEqual(months);
  });

  test('has no two places alike', () => {
    const keys = allOf(tree).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('what stands beside an item are the others of its group, and a group has its items as parts', () => {
  const { whole, peers } = relationsOf(catalogue, catalogue.subject('coal'));
  expect(whole?.code).toBe('group-fuels');
  expect(peers.map(({ code }) => code)).toEqual(['crude-oil', 'minerals']);
  expect(relationsOf(catalogue, catalogue.subject('group-fuels')).parts.map(({ code }) => code)).toEqual([
    'crude-oil',
    'coal',
    'minerals',
  ]);
});

test('a region leads to the other regions and blocs, and a country without a bloc to no list of all countries', () => {
  const codes = (name: string) =>
    relationsOf(catalogue, catalogue.resolve(name)).peers.map(({ code }) => code);
  expect(codes('Châu Á')).toEqual(
    expect.arrayContaining(['market-europe', 'market-africa', 'market-eu', 'market-asean']),
  );
  expect(codes('Châu Á')).not.toContain('market-asia');
  expect(codes('Nhật Bản')).toEqual([]);
});

test('the largest markets of an item and the largest goods of a market are those of the newest month', () => {
  const withMarkets = new Catalogue([first, ...others, bulletinByMarket()]);
  const trades = (name: string) =>
    largestTrades(withMarkets, withMarkets.resolve(name)).map(({ subject, partner, number }) => [
      subject,
      partner,
      number,
    ]);
  expect(trades('Cà phê')).toEqual([
    ['coffee', 'market-eu', 300],
    ['coffee', 'market-de', 120],
    ['coffee', 'market-us', 90],
    ['coffee', 'market-jp', 45],
  ]);
  expect(trades('Hoa Kỳ')).toEqual([
    ['footwear', 'market-us', 900],
    ['seafood', 'market-us', 180],
    ['coffee', 'market-us', 90],
  ]);
  // Nobody states handicrafts by market.
  expect(trades('Hàng thủ công mỹ nghệ')).toEqual([]);
});
