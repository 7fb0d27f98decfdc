import type { Language } from '../../src/locales/messages';
import { escaped } from './html';

/** The ways of installing that have steps in windows of others. */
export const installWays = ['web', 'windows', 'mac', 'department'] as const;
export type InstallWay = (typeof installWays)[number];

/** A window as it is drawn: its title, and what is in it from top to bottom. */
type Step = { readonly title: string; readonly lines: readonly Line[] };

/** What is pressed or entered is told from what only stands there. */
type Line = { readonly text: string; readonly is: 'pressed' | 'entered' | 'seen' };

const pressed = (text: string): Line => ({ text, is: 'pressed' });
const entered = (text: string): Line => ({ text, is: 'entered' });
const seen = (text: string): Line => ({ text, is: 'seen' });

/** Names of commands are Microsoft's English ones; what they are called in Vietnamese nobody could look up. */
const steps: Record<Language, Record<InstallWay, readonly Step[]>> = {
  en: {
    web: [
      {
        title: 'Excel on the web',
        lines: [pressed('Home'), pressed('Add-ins'), pressed('More Settings')],
      },
      { title: 'Office Add-ins', lines: [seen('My Add-ins'), pressed('Upload My Add-in')] },
      { title: 'Upload', lines: [pressed('Browse…'), entered('manifest.xml'), pressed('Upload')] },
      {
        title: 'Excel on the web',
        lines: [seen('Export figures'), entered('=VNEXPORT.TARGET("Rice")'), seen('1211')],
      },
    ],
    windows: [
      {
        title: 'Properties of the folder',
        lines: [pressed('Sharing'), pressed('Share…'), seen('\\\\server\\addins')],
      },
      {
        title: 'Excel: File > Options',
        lines: [pressed('Trust Center'), pressed('Trust Center Settings…')],
      },
      {
        title: 'Trusted Add-in Catalogs',
        lines: [entered('\\\\server\\addins'), pressed('Add catalog'), pressed('tick Show in Menu')],
      },
      {
        title: 'Excel: Home > Add-ins',
        lines: [pressed('Advanced'), pressed('SHARED FOLDER'), seen('VNEXPORT'), pressed('Add')],
      },
    ],
    mac: [
      {
        title: 'Finder: Go > Go to Folder',
        lines: [seen('~/Library/Containers/'), seen('com.microsoft.Excel/'), seen('Data/Documents')],
      },
      { title: 'Folder “wef”', lines: [seen('make it if it is missing'), entered('manifest.xml')] },
      { title: 'Excel, started again', lines: [pressed('Home'), pressed('Add-ins'), pressed('VNEXPORT')] },
    ],
    department: [
      { title: 'Admin centre', lines: [pressed('Settings'), pressed('Integrated apps')] },
      {
        title: 'Upload custom apps',
        lines: [pressed('Office Add-in'), entered('manifest.xml')],
      },
      { title: 'Add users', lines: [seen('Everyone'), pressed('Specific users/groups'), seen('Just me')] },
      {
        title: 'Permissions',
        lines: [seen('ReadWriteDocument'), pressed('Accept'), pressed('Finish deployment')],
      },
    ],
  },
  vi: {
    web: [
      {
        title: 'Excel trên web',
        lines: [pressed('Home'), pressed('Add-ins'), pressed('More Settings')],
      },
      { title: 'Office Add-ins', lines: [seen('My Add-ins'), pressed('Upload My Add-in')] },
      { title: 'Tải lên', lines: [pressed('Browse…'), entered('manifest.xml'), pressed('Upload')] },
      {
        title: 'Excel trên web',
        lines: [seen('Số liệu xuất khẩu'), entered('=VNEXPORT.TARGET("Gạo")'), seen('1211')],
      },
    ],
    windows: [
      {
        title: 'Thuộc tính của thư mục',
        lines: [pressed('Sharing'), pressed('Share…'), seen('\\\\server\\addins')],
      },
      {
        title: 'Excel: File > Options',
        lines: [pressed('Trust Center'), pressed('Trust Center Settings…')],
      },
      {
        title: 'Trusted Add-in Catalogs',
        lines: [entered('\\\\server\\addins'), pressed('Add catalog'), pressed('đánh dấu Show in Menu')],
      },
      {
        title: 'Excel: Home > Add-ins',
        lines: [pressed('Advanced'), pressed('SHARED FOLDER'), seen('VNEXPORT'), pressed('Add')],
      },
    ],
    mac: [
      {
        title: 'Finder: Go > Go to Folder',
        lines: [seen('~/Library/Containers/'), seen('com.microsoft.Excel/'), seen('Data/Documents')],
      },
      { title: 'Thư mục “wef”', lines: [seen('chưa có thì tạo'), entered('manifest.xml')] },
      { title: 'Excel, mở lại', lines: [pressed('Home'), pressed('Add-ins'), pressed('VNEXPORT')] },
    ],
    department: [
      { title: 'Trung tâm quản trị', lines: [pressed('Settings'), pressed('Integrated apps')] },
      {
        title: 'Upload custom apps',
        lines: [pressed('Office Add-in'), entered('manifest.xml')],
      },
      {
        title: 'Add users',
        lines: [seen('Everyone'), pressed('Specific users/groups'), seen('Just me')],
      },
      {
        title: 'Quyền',
        lines: [seen('ReadWriteDocument'), pressed('Accept'), pressed('Finish deployment')],
      },
    ],
  },
};

const legend: Record<Language, readonly string[]> = {
  en: [
    'Blue: press. Framed: enter or choose.',
    'Drawn after Microsoft’s documentation: your windows look different.',
  ],
  vi: ['Ô xanh: bấm. Ô viền: nhập hoặc chọn.', 'Vẽ theo tài liệu của Microsoft: cửa sổ của bạn trông khác.'],
};

const [WIDTH, GAP, HEAD, LINE] = [222, 26, 34, 34];
/** Two beside each other can still be read on a phone. */
const COLUMNS = 2;

/**
 * The steps of a way of installing as windows, two beside each other: nobody here has Excel to take pictures of.
 * @example installPicture('mac', 'en') // '<svg …>'
 */
export function installPicture(way: InstallWay, language: Language): string {
  const drawn = steps[language][way];
  const most = Math.max(...drawn.map(({ lines }) => lines.length));
  const tall = HEAD + most * LINE + 14;
  const rows = Math.ceil(drawn.length / COLUMNS);
  const width = COLUMNS * (WIDTH + GAP) - GAP + 16;
  const height = rows * (tall + GAP) - GAP + 16;
  const windows = drawn.map((step, at) => windowOf(step, at, tall));
  const said = legend[language].map(
    (text, at) =>
      `<text x="8" y="${height + 10 + at * 18}" font-size="13" fill="#5c5c5c">${escaped(text)}</text>`,
  );
  const below = height + said.length * 18 + 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${below}" viewBox="0 0 ${width} ${below}" font-family="'Segoe UI', 'Helvetica Neue', sans-serif" font-size="15">
<rect width="${width}" height="${below}" fill="#ffffff"/>
${[...windows, ...said].join('\n')}
</svg>
`;
}

function windowOf({ title, lines }: Step, at: number, tall: number): string {
  const left = 8 + (at % COLUMNS) * (WIDTH + GAP);
  const top = 8 + Math.floor(at / COLUMNS) * (tall + GAP);
  const middle = top + tall / 2;
  const arrow =
    at % COLUMNS === 0
      ? ''
      : `<path d="M${left - GAP + 4} ${middle}h${GAP - 10}m-6 -5l6 5l-6 5" fill="none" stroke="#5c5c5c" stroke-width="1.5"/>`;
  return `${arrow}<rect x="${left}" y="${top}" width="${WIDTH}" height="${tall}" rx="6" fill="#ffffff" stroke="#8a8a8a"/>
<path d="M${left} ${top + HEAD}h${WIDTH}" stroke="#d1d1d1"/>
<circle cx="${left + 18}" cy="${top + HEAD / 2}" r="11" fill="#c62828"/>
<text x="${left + 18}" y="${top + 5 + HEAD / 2}" text-anchor="middle" font-weight="600" fill="#ffffff">${at + 1}</text>
<text x="${left + 36}" y="${top + 5 + HEAD / 2}" font-weight="600" fill="#242424">${escaped(title)}</text>
${lines.map((line, row) => lineOf(line, left + 10, top + HEAD + 8 + row * LINE)).join('\n')}`;
}

function lineOf({ text, is }: Line, x: number, y: number): string {
  const [fill, stroke, ink] = {
    pressed: ['#0f548c', '#0f548c', '#ffffff'],
    entered: ['#ffffff', '#0f548c', '#242424'],
    seen: ['none', 'none', '#242424'],
  }[is] as [string, string, string];
  return `<rect x="${x}" y="${y}" width="${WIDTH - 20}" height="27" rx="4" fill="${fill}" stroke="${stroke}"/><text x="${x + 9}" y="${y + 18}" fill="${ink}">${escaped(text)}</text>`;
}
