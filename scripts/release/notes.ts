import { languages } from '../../src/locales/messages';
import type { Language } from '../../src/locales/messages';

const changelogs: Readonly<Record<Language, { readonly file: string; readonly unreleased: string }>> = {
  vi: { file: 'CHANGELOG.vi.md', unreleased: 'Chưa phát hành' },
  en: { file: 'CHANGELOG.md', unreleased: 'Unreleased' },
};

/**
 * What a release brings, in a file for each language: the chapter of its version in the changelog of that language, or of
 * what is not yet released. Pages that the changelog links to are not beside the notes, so that their names stand alone.
 * @param textOf the text of a file of the project
 * @throws Error where a changelog has neither
 * @example releaseNotes(() => '## [1.0.0]\n- New\n', '1.0.0') // { 'RELEASE-NOTES.en.md': '# VNEXPORT 1.0.0\n\n- New\n', … }
 */
export function releaseNotes(textOf: (file: string) => string, version: string): Record<string, string> {
  return Object.fromEntries(
    languages.map((language) => {
      const { file, unreleased } = changelogs[language];
      const chapters = textOf(file).split(/^## /m).slice(1);
      const found = [version, unreleased]
        .map((name) => chapters.find((chapter) => chapter.startsWith(`[${name}]`)))
        .find((chapter) => chapter !== undefined);
      if (found === undefined) throw new Error(`${file} has no chapter for ${version}`);
      const text = found
        .slice(found.indexOf('\n') + 1)
        .trim()
        .replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1');
      return [`RELEASE-NOTES.${language}.md`, `# VNEXPORT ${version}\n\n${text}\n`];
    }),
  );
}
