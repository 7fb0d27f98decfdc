import type { ChecksPaneTexts } from '../checksPane';

export const checksPaneTexts: ChecksPaneTexts = {
  count: (shown, differing) =>
    shown < differing
      ? `${shown} of ${differing} checks that differ, the gravest first`
      : `${differing} checks that differ, the gravest first`,
};
