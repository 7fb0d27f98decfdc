import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { focusOn, keepFocus } from '../../src/taskpane/focus';

let end = (): void => undefined;
beforeEach(() => {
  // jsdom takes a page whose focused element is removed for one that has lost the keyboard; browsers do not.
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = `<main>
    <button role="tab" aria-selected="true" id="tab">Find</button>
    <section role="tabpanel">
      <h2><button id="title">Rice</button></h2>
      <ol><li><button id="first">First</button></li><li><button id="second">Second</button></li><li><button id="third">Third</button></li></ol>
      <p><input id="box"><button id="behind">Behind the box</button></p>
    </section>
    <div class="foot"><button id="offer">Change the formula</button><section><button id="empty">Empty the basket</button></section></div>
  </main>`;
  end = keepFocus(get('main'));
});
afterEach(() => {
  end();
  jest.restoreAllMocks();
});

describe('when what has the keyboard goes away', () => {
  test('the keyboard goes on from the next entry of a list, and from the last one where there is no next', async () => {
    expect(await focusedAfter('#second', () => get('#second').parentElement?.remove())).toBe('third');
    expect(await focusedAfter('#third', () => get('#third').parentElement?.remove())).toBe('first');
  });

  test('it goes on from the rest of the section; a text box is passed by', async () => {
    focusOn('#behind');
    get('p').append(Object.assign(document.createElement('button'), { id: 'instead' }));
    expect(await focusedAfter('#behind', () => get('#behind').remove())).toBe('instead');
  });

  test('it goes to the tab of the place where nothing of the section is left', async () => {
    expect(await focusedAfter('#title', () => get('h2').remove())).toBe('tab');
  });

  test('what stands at the foot beside it is about something else: the tab has the keyboard', async () => {
    expect(await focusedAfter('#empty', () => get('.foot section').remove())).toBe('tab');
  });

  test('what says itself where to go on is left alone', async () => {
    const goOn = (): void => {
      get('#second').parentElement?.remove();
      focusOn('#title');
    };
    expect(await focusedAfter('#second', goOn)).toBe('title');
  });

  test('the sheet keeps the keyboard, if it has it', async () => {
    focusOn('#second');
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    expect(await focusedAfter(undefined, () => get('#second').parentElement?.remove())).toBe('');
  });

  test('a pane that has gone itself takes no keyboard from what is in its place', async () => {
    const gone = get('main');
    focusOn('#second');
    get('#second').parentElement?.remove();
    document.body.innerHTML = '<main><button role="tab" aria-selected="true" id="other">Find</button></main>';
    expect(gone.isConnected).toBe(false);
    expect(await focusedAfter(undefined, () => undefined)).toBe('');
  });

  test('nothing is taken where something else went away', async () => {
    expect(await focusedAfter('#title', () => get('ol').remove())).toBe('title');
  });
});

async function focusedAfter(selector: string | undefined, change: () => void): Promise<string | undefined> {
  if (selector !== undefined) focusOn(selector);
  change();
  // The tasks that the change has asked for come before this one.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  return document.activeElement?.id;
}

function get(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing matches ${selector}`);
  return found;
}
