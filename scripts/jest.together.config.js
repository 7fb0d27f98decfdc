const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { testFiles } = require('./test-projects.cjs');
const config = require('../jest.config.js');

/**
 * The tests of `npm test`: all of them, several files in one realm of Jest. A realm of its own for each file would load
 * the program, office.js and the datasets anew, and a browser, which takes a third of the time. Where files are named, as
 * in `npm test -- insert/readBack`, they run as `npx jest` runs them, apart.
 */
const ROOT = join(__dirname, '..');
const FOLDER = 'test/together';

/** So many that workers of any machine are busy to the end, and few enough that each saves its files their beginnings. */
const GROUPS = { e2e: 3, host: 4, unit: 3 };

/** A file with this in a comment needs a page that no other has used, and says why. */
const ALONE = '@realm of its own';

/** What follows these is no name of a file. */
const NAMED = ['--config', '--selectProjects', '--testNamePattern', '-t'];

const areChosen = process.argv
  .slice(2)
  .some((one, at, all) => /^--testPath/.test(one) || !(one.startsWith('-') || NAMED.includes(all[at - 1])));

module.exports = areChosen ? { ...config, rootDir: ROOT, projects: ofRoot(config.projects) } : together();

function together() {
  rmSync(join(ROOT, FOLDER), { recursive: true, force: true });
  mkdirSync(join(ROOT, FOLDER));
  const files = testFiles(ROOT);
  const apart = {};
  for (const [project, count] of Object.entries(GROUPS)) {
    const shared = files[project].filter((file) => !readFileSync(join(ROOT, file), 'utf8').includes(ALONE));
    apart[project] = files[project].filter((file) => !shared.includes(file));
    for (let group = 0; group < count; group += 1) {
      const own = shared.filter((_, at) => at % count === group);
      writeFileSync(join(ROOT, FOLDER, `${project}-${group + 1}.cjs`), groupOf(project, own));
    }
  }
  return {
    ...config,
    rootDir: ROOT,
    projects: ofRoot(config.projects).map((project) => ({
      ...project,
      testMatch: [
        `<rootDir>/${FOLDER}/${project.displayName}-*.cjs`,
        ...apart[project.displayName].map((file) => `<rootDir>/${file}`),
      ],
      testPathIgnorePatterns: [],
    })),
  };
}

/** Each file is a chapter of its own, with what it does before and after its tests. */
function groupOf(project, files) {
  // The tests that meet Excel's globals share a page.
  const [first, after] =
    project === 'host'
      ? [
          "const page = require('../betweenFiles');\nbeforeAll(page.rememberPage);\n",
          '\n  afterAll(page.leaveAsFound);',
        ]
      : ['', ''];
  const chapters = files.map((file) => {
    const path = relative(FOLDER, file).replaceAll('\\', '/');
    const name = JSON.stringify(file.replace('test/', ''));
    return `describe(${name}, () => {\n  require(${JSON.stringify(path)});${after}\n});\n`;
  });
  return first + chapters.join('');
}

function ofRoot(projects) {
  return projects.map((project) => ({ ...project, rootDir: ROOT }));
}
