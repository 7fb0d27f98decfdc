import type { ChecksPaneTexts } from '../checksPane';

export const checksPaneTexts: ChecksPaneTexts = {
  count: (shown, differing) =>
    shown < differing
      ? `${shown} trong ${differing} phép đối chiếu không khớp, nặng nhất xếp trước`
      : `${differing} phép đối chiếu không khớp, nặng nhất xếp trước`,
};
