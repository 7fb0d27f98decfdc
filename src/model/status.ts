import type { Status } from './schema';

/** Targets and results of one subject, measure and period are two figures, and never stand in for each other. */
export function isTarget(status: Status): boolean {
  return status === 'target' || status === 'strategy-target';
}

export function isResult(status: Status): boolean {
  return !isTarget(status);
}
