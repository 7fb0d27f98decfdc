/**
 * What is left of a question without the words that are in no figure, to be searched for instead.
 * @param unknown the words as they were typed, with commas between them
 * @example remaining('du lịch Nhật Bản', 'du lịch') // 'Nhật Bản'
 */
export function remaining(question: string, unknown: string): string {
  return unknown
    .split(', ')
    .reduce((left, words) => left.replace(words, ' '), question)
    .replace(/\s+/g, ' ')
    .trim();
}
