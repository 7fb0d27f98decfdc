const { createJiti } = require('jiti');

/**
 * The names that people type beside the two of a subject: they are nearly half of what a dataset takes, and lie in
 * datasets.js. Without them functions.js knows every subject by its own names, its code and its number, and refuses all
 * others. A name that it would then take for another subject stays: "America" may be the Americas or the United States.
 * @returns {Promise<{ within: object, apart: object }>} the dataset as functions.js holds it; the wrong names and, by
 *   the code of their subject, the aliases that lie apart
 */
async function splitNames(dataset) {
  const { createResolver } = await createJiti(__filename).import('../src/catalogue/resolver.ts');
  const resolve = createResolver(dataset.subjects.map((one) => namesOf(one, one.aliases)));
  const resolveAlone = createResolver(dataset.subjects.map((one) => namesOf(one, [])));
  const stays = (alias) => {
    const alone = resolveAlone(alias);
    return alone.kind !== 'none' && resolve(alias).value !== alone.value;
  };
  const subjects = dataset.subjects.map((subject) => {
    const staying = subject.aliases.filter(stays);
    return { ...subject, aliases: staying.length > 0 ? staying : undefined };
  });
  const aliases = dataset.subjects.map((one) => [one.code, one.aliases.filter((alias) => !stays(alias))]);
  return {
    within: { ...dataset, subjects, wrongNames: undefined },
    apart: { aliases: Object.fromEntries(aliases), wrongNames: dataset.wrongNames },
  };
}

function namesOf({ code, name }, aliases) {
  return { value: code, names: [name.vi, name.en, ...aliases] };
}

module.exports = { splitNames };
