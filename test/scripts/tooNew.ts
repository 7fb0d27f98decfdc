import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parse } from 'acorn';
import type { Node } from 'acorn';

/**
 * What Safari 15 cannot read of a script: everything after ECMAScript 2022, and of that blocks in classes (Safari 16.4)
 * and look-behind (16.4). Edge WebView2 of 2022 (Chromium 96 and later) reads all that Safari 15 does.
 * https://webkit.org/blog/13966/webkit-features-in-safari-16-4/
 */
export function tooNewIn(code: string): string[] {
  let script: Node;
  try {
    script = parse(code, { ecmaVersion: 2022, sourceType: 'script' });
  } catch (fault) {
    // Expressions with younger flags end here, too.
    return [String(fault)];
  }
  return nodesIn(script).flatMap((node) => {
    const near = code.slice(node.start, node.end).slice(0, 80);
    if (node.type === 'StaticBlock') return [`a block in a class: ${near}`];
    const { regex, value } = node as Node & { regex?: { pattern: string; flags: string }; value?: unknown };
    if (regex !== undefined) return hasLookBehind(regex) ? [`look-behind: ${near}`] : [];
    const text = node.type === 'TemplateElement' ? near : value;
    return typeof text === 'string' && /\(\?<[=!]/.test(text) ? [`look-behind in a text: ${near}`] : [];
  });
}

function hasLookBehind({ pattern, flags }: { pattern: string; flags: string }): boolean {
  let found = false;
  const expression = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern, 0, pattern.length, {
    unicode: flags.includes('u'),
  });
  visitRegExpAST(expression, {
    onAssertionEnter: ({ kind }) => {
      found ||= kind === 'lookbehind';
    },
  });
  return found;
}

function nodesIn(script: Node): Node[] {
  const nodes = [script];
  // The list grows while it is gone through, so that everything within is reached.
  for (const node of nodes) {
    for (const value of Object.values(node) as unknown[]) {
      const children: unknown[] = Array.isArray(value) ? value : [value];
      for (const child of children) if (isNode(child)) nodes.push(child);
    }
  }
  return nodes;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
