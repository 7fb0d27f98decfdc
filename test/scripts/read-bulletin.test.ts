import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bulletin-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(content: string, ...more: readonly string[]) {
  const file = join(folder, 'bulletin.txt');
  writeFileSync(file, content);
  const jiti = join(root, 'node_modules/jiti/lib/jiti-cli.mjs');
  return spawnSync(process.execPath, [jiti, 'scripts/read-bulletin.ts', file, ...more], {
    cwd: root,
    encoding: 'utf8',
  });
}

const bulletin =
  'CỤC HẢI QUAN\nXuất khẩu tháng 3 năm 2026\nMặt hàng\tĐVT\tLượng\tTrị giá (USD)\nGạo\tTấn\t120.000\t60.500.000\n';

describe('npm run read-bulletin', () => {
  test('prints the draft as JSON and ends with 0', () => {
    const { status, stdout } = run(bulletin, '--json');
    expect(status).toBe(0);
    const draft = JSON.parse(stdout) as { figures: Record<string, unknown>[] };
    expect(Object.keys(draft)).toEqual([
      'title',
      'publisher',
      'flow',
      'status',
      'encoding',
      'doubts',
      'figures',
    ]);
    expect(draft.figures[1]).toEqual({
      name: 'Gạo',
      parent: null,
      number_in_table: null,
      code: 'rice',
      partner: null,
      flow: 'exports',
      measure: 'value',
      base: null,
      of: null,
      period: '2026-03',
      number: 60500000,
      unit: 'USD',
      status: null,
      certainty: 'certain',
      reason: null,
      printed: '60.500.000',
      place: 'line 4',
    });
  });

  test('prints figures and doubts in words', () => {
    const { status, stdout } = run(bulletin.replace('Xuất khẩu tháng', 'Hàng tháng'), '--language', 'vi');
    expect(status).toBe(0);
    expect(stdout).toContain('Văn bản không ghi là xuất khẩu hay nhập khẩu.');
    expect(stdout).toContain('Đã đọc 2 số liệu.');
  });

  test('ends with 2 where it is given an option that there is not', () => {
    const { status, stderr, stdout } = run(bulletin, '--jsn');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Không có tùy chọn “--jsn”.\nThere is no option “--jsn”.');
  });

  test('ends with 2 and a sentence where nothing can be read', () => {
    const { status, stderr, stdout } = run('Không có bảng nào ở đây.', '--json', '--language', 'vi');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Không tìm thấy bảng: .*\n$/);
  });
});
