import type { Dataset } from '../../src/model/dataset';

/** What sample-bulletin.txt and sample-bulletin.pdf of the preview hold, made of the built-in exports by item. */
export function sampleBulletin(dataset: Dataset): { readonly text: string; readonly pdf: Buffer };
