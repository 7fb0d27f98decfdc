/** Whether a file says that it is a PDF, which it does among its first bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

/** Tells pdf.js where its worker lies: beside the pages of the add-in, where the build has put it. */
export async function preparePdf(): Promise<void> {
  const { GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerSrc = 'pdf.worker.js';
}
