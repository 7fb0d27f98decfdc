/** How far a reading is, from 0 to 1, and a way to stop it. */
export type Progress = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number) => void) | undefined;
};

/**
 * Lets the page breathe in the middle of long work, tells how far it is, and stops where somebody asked.
 * @throws the signal's reason, an AbortError unless another was given
 */
export async function breathe({ signal, onProgress }: Progress, done: number): Promise<void> {
  signal?.throwIfAborted();
  onProgress?.(done);
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
