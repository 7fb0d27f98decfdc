import { expect } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { waitUntil } from './browser';

/** What has the keyboard in the pane: what it is called, and whether one sees that it has it. */
type Focused = { readonly name: string; readonly isSeen: boolean };

/** Goes through the pane by the keys of a keyboard alone, as a test tells it. */
export class KeyboardPath {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.page.keyboard.press(key);
  }

  /**
   * Goes on with the Tab key to what is called so, and expects to see it, no more than some presses away.
   * @param key Shift+Tab to go back
   */
  async tabTo(name: RegExp | string, most: number, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    while (passed.length < most) {
      await this.page.keyboard.press(key);
      const focused = await this.focused();
      passed.push(focused.name);
      if (!isCalled(focused, name)) continue;
      expect([focused.name, focused.isSeen]).toEqual([focused.name, true]);
      return;
    }
    throw new Error(`${key} does not lead to ${String(name)}, but to: ${passed.join(' | ')}`);
  }

  /** Waits until what is called so has the keyboard, and is seen to have it. */
  async expectAt(name: RegExp | string): Promise<void> {
    let focused: Focused | undefined;
    await waitUntil(async () => isCalled((focused = await this.focused()), name) && focused.isSeen);
    expect(focused).toEqual({ name: expect.stringMatching(asPattern(name)), isSeen: true });
  }

  private focused(): Promise<Focused> {
    return this.frame.evaluate(() => {
      const element = document.activeElement;
      if (!document.hasFocus() || !(element instanceof HTMLElement) || element === document.body)
        return { name: 'nothing', isSeen: false };
      const label = element.closest('label');
      // The text of a list's label stands before the list, that of a box behind it.
      const ofLabel = element.matches('select, textarea')
        ? label?.firstChild?.textContent
        : label?.textContent;
      const name = element.getAttribute('aria-label') ?? ofLabel ?? element.textContent;
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + Math.min(width, 300) / 2, top + height / 2);
      const { outlineStyle, boxShadow } = getComputedStyle(element);
      const isMarked = outlineStyle !== 'none' || boxShadow !== 'none';
      const isOnTop = there !== null && (element.contains(there) || there.contains(element));
      return { name: name.trim(), isSeen: element.matches(':focus-visible') && isMarked && isOnTop };
    });
  }
}

function isCalled({ name }: Focused, wanted: RegExp | string): boolean {
  return asPattern(wanted).test(name);
}

/** A text is the whole name. */
function asPattern(name: RegExp | string): RegExp {
  return typeof name === 'string' ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) : name;
}
