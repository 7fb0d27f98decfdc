import { LocaleService, LocaleType, numfmt } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';
import type { IHoverCellPosition } from '@univerjs/preset-sheets-core';
import { formatLocal } from './host/core/address';
import type { ExcelHost } from './host/core/excel';
import type { Card } from './host/functions/functionAnswer';

/**
 * Shows the card of a cell beside it while the mouse is over the cell or the card, laid out as the card says.
 * Excel opens it by the icon in the cell.
 */
export function showCards(univer: Univer, host: ExcelHost, grid: HTMLElement): void {
  const locale = univer.__getInjector().get(LocaleService).getCurrentLocale();
  let shown: { readonly address: string; readonly element: HTMLElement } | undefined;
  let leaving = 0;
  const hide = (): void => {
    shown?.element.remove();
    shown = undefined;
  };
  const show = ({ position, location }: IHoverCellPosition): void => {
    const { row, col: column } = location;
    const address = formatLocal({ row, column, rows: 1, columns: 1 });
    if (address === shown?.address) return;
    hide();
    const card = host.cardAt(address);
    if (card === undefined) return;
    const element = toElement(card, locale === LocaleType.VI_VN ? 'vi' : 'en');
    document.body.append(element);
    placeBeside(
      element,
      grid.querySelector('canvas[id^=univer-sheet-main-canvas]')?.getBoundingClientRect() ?? new DOMRect(),
      position,
    );
    element.addEventListener('pointerenter', () => window.clearTimeout(leaving));
    element.addEventListener('pointerleave', hide);
    shown = { address, element };
  };
  univer
    .__getInjector()
    .get(HoverManagerService)
    .currentPosition$.subscribe((hovered) => {
      window.clearTimeout(leaving);
      // On the way into the card the mouse leaves the cell.
      leaving = window.setTimeout(() => (hovered ? show(hovered) : hide()), hovered ? 0 : 200);
    });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** At the right of the cell, or at its left where there is no room. */
function placeBeside(
  card: HTMLElement,
  canvas: DOMRect,
  { startX, endX, startY }: IHoverCellPosition['position'],
): void {
  const right = canvas.left + endX;
  const fits = right + card.offsetWidth <= window.innerWidth;
  const left = fits ? right : Math.max(0, canvas.left + startX - card.offsetWidth);
  const top = Math.min(canvas.top + startY, window.innerHeight - card.offsetHeight - 8);
  card.style.left = `${String(left)}px`;
  card.style.top = `${String(Math.max(8, top))}px`;
}

function toElement({ text = '', properties = {}, layouts, provider }: Card, language: string): HTMLElement {
  const shown = (property: Property): string => contentOf(property, language);
  const { title, subTitle, sections = [] } = layouts?.card ?? {};
  const heading = typeof title === 'object' ? properties[title.property] : undefined;
  const below = subTitle && properties[subTitle.property];
  const rows = (keys: readonly string[]): HTMLElement =>
    element(
      'dl',
      '',
      keys.flatMap((key) => {
        const property = properties[key];
        return property === undefined ? [] : [toRow(key, property, shown(property))];
      }),
    );
  return element('section', 'card', [
    element('h2', '', [icon(), heading ? shown(heading) : text]),
    ...(below ? [element('p', 'subtitle', [shown(below)])] : []),
    ...sections.map((section) => {
      if (section.title === undefined) return rows(section.properties);
      const details = element('details', '', [
        element('summary', '', [section.title]),
        rows(section.properties),
      ]);
      details.toggleAttribute('open', section.collapsed !== true);
      return details;
    }),
    ...(provider?.description ? [element('p', 'provider', [provider.description])] : []),
  ]);
}

type Property = NonNullable<Card['properties']>[string];

function toRow(key: string, property: Property, content: string): HTMLElement {
  const { sublabel } = ('propertyMetadata' in property && property.propertyMetadata) || {};
  const name = element('dt', '', [key, ...(sublabel ? [element('div', 'sublabel', [sublabel])] : [])]);
  return element('div', content.length > LONGEST_BESIDE ? 'long' : '', [name, element('dd', '', [content])]);
}

const LONGEST_BESIDE = 40;

function contentOf(property: Property, language: string): string {
  const { basicValue, numberFormat } = property as { basicValue: unknown; numberFormat?: string };
  return typeof basicValue === 'number' && numberFormat !== undefined
    ? numfmt.format(numberFormat, basicValue, { locale: language })
    : String(basicValue);
}

/** One for all cards: the icons that cards name are Excel's own. */
function icon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of Object.entries({
    width: 20,
    height: 20,
    viewBox: '0 0 20 20',
    'aria-hidden': true,
  })) {
    svg.setAttribute(name, String(value));
  }
  path.setAttribute('d', 'M3 4h14v12H3zM5 7h5v2H5zm0 4h10v1H5zm0 2h7v1H5z');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}

function element(tag: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
