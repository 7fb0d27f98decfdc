/**
 * What a release brings, from the changelog: the chapter of its version, or of what is not yet released.
 * @throws Error where the changelog has neither
 * @example notesOf('## [1.0.0]\\n- New\\n', '1.0.0') // '# VNEXPORT 1.0.0\\n\\n- New\\n'
 */
export function notesOf(changelog: string, version: string): string {
  const chapters = changelog.split(/^## /m).slice(1);
  const found = [version, 'Unreleased']
    .map((name) => chapters.find((chapter) => chapter.startsWith(`[${name}]`)))
    .find((chapter) => chapter !== undefined);
  if (found === undefined) throw new Error(`CHANGELOG.md has no chapter for ${version}`);
  return `# VNEXPORT ${version}\n\n${found.slice(found.indexOf('\n') + 1).trim()}\n`;
}
