import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';

/** A sample of Script Lab: a page with buttons, and a script that says what they do. */
export type Snippet = { readonly name: string; readonly page: string; readonly script: string };

/** Every snippet in the files *.yaml of a folder, such as samples/excel of OfficeDev/office-js-snippets. */
export function readSnippets(folder: string): Snippet[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => snippetIn(file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')));
}

/** None where the file has no script. */
export function snippetIn(name: string, yaml: string): Snippet[] {
  const { script, template } = (parse(yaml) ?? {}) as Partial<
    Record<'script' | 'template', { content?: string }>
  >;
  if (script?.content === undefined) return [];
  return [{ name, page: template?.content ?? '', script: compiled(script.content) }];
}

function compiled(script: string): string {
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return outputText;
}
