import { checksPaneTexts } from '../../locales/checksPane';
import type { AskedCheck } from '../asked';
import type { Shell } from '../view';

type CheckLinkProps = {
  readonly asked: AskedCheck;
  /** What the check finds: tells one link from another that says the same. */
  readonly sentence: string;
  readonly shell: Shell;
};

/** Opens a check with its arithmetic; the keyboard comes back to the link. */
export function CheckLink({ asked, sentence, shell }: CheckLinkProps) {
  const texts = checksPaneTexts[shell.language];
  return (
    <button
      type="button"
      class="link"
      data-goes-to={checkKey(asked.code)}
      aria-label={texts.showNamed(sentence)}
      onClick={() => shell.openCheck(asked)}
    >
      {texts.show}
    </button>
  );
}

/** Names what leads to a check. */
export function checkKey(code: string): string {
  return `check ${code}`;
}
