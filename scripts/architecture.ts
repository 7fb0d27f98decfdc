import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instance } from '@viz-js/viz';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import type { ICruiseResult } from 'dependency-cruiser';
import { roomOf, withoutDetours } from './rooms';
import type { Arrow } from './rooms';

const root = join(__dirname, '..');

/**
 * The picture of docs/architecture.md: the rooms of src and preview, and which uses which, as the imports say today.
 * @returns an SVG picture, the same on every machine
 * @throws Error where rooms use each other
 */
export async function architecture(): Promise<string> {
  const modules = await importsOfRooms();
  const files = modules.map(({ source }) => source).filter((file) => roomOf(file) !== undefined);
  const viz = await instance();
  const picture = viz.renderString(graph(files, arrowsOf(modules)), { format: 'svg' });
  // The version of the drawing program is no part of the picture.
  return picture.replace(/<!--[\s\S]*?-->\n?/g, '').replace(/^[\s\S]*?(?=<svg)/, '');
}

/** Read with the options by which `npm run lint` checks the arrows. */
async function importsOfRooms(): Promise<ICruiseResult['modules']> {
  const { options } = await extractDepcruiseConfig(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(['src', 'preview'], { ...options, baseDir: root });
  if (typeof output === 'string') throw new Error('dependency-cruiser reported instead of answering');
  return output.modules;
}

function arrowsOf(modules: ICruiseResult['modules']): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from !== undefined && to !== undefined && from !== to) arrows.set(`${from} ${to}`, [from, to]);
    }
  }
  return [...arrows].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, arrow]) => arrow);
}

/** In Graphviz' own language: https://graphviz.org/doc/info/lang.html */
function graph(files: readonly string[], arrows: readonly Arrow[]): string {
  const rooms = [...new Set(files.map((file) => String(roomOf(file))))].sort();
  return `digraph {
    bgcolor=transparent nodesep=0.35 ranksep=0.4
    node [shape=box style="filled,rounded" penwidth=0 fontname="Arial" fontsize=14 fontcolor=white margin="0.25,0.08"]
    edge [color="#7d8590" arrowsize=0.8 penwidth=1.4]
    ${rooms.map((room) => box(room, files)).join('\n')}
    ${withoutDetours(arrows)
      .map(([from, to]) => `"${from}" -> "${to}"`)
      .join('\n')}
  }`;
}

/** White words can be read on each of them, and each is seen on white as well as on black. */
const FILLS = { plain: '#0f6cbd', excel: '#107c10', outside: '#69717a' };

/** A room's name, and below it the folders in it. */
function box(room: string, files: readonly string[]): string {
  const own = files.filter((file) => roomOf(file) === room);
  const prefix = room.startsWith('preview') ? `${room}/` : `src/${room}/`;
  const inside = own.map((file) => (file.startsWith(prefix) ? file.slice(prefix.length).split('/') : []));
  const folders = [
    ...new Set(
      inside.flatMap(([folder, file]) => (folder !== undefined && file !== undefined ? [folder] : [])),
    ),
  ];
  const colour = room.startsWith('preview') ? 'outside' : own.some(meetsExcel) ? 'excel' : 'plain';
  const small = folders.length > 0 ? `<br/><font point-size="10">${folders.sort().join(' · ')}</font>` : '';
  return `"${room}" [fillcolor="${FILLS[colour]}" label=<<b>${room}</b>${small}>]`;
}

/** Whether the file's code, not its comments, names one of Excel's globals. */
function meetsExcel(file: string): boolean {
  const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return /\b(Excel|Office|CustomFunctions)\.\w/.test(code);
}

async function print(): Promise<void> {
  process.stdout.write(await architecture());
}

if (process.argv[1] === __filename) void print();
