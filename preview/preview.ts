import type { Language } from '../src/locales/messages';
import { followCellEditing } from './cellEditing';
import { showErrorMessages } from './errorMessages';
import { showCards } from './cards';
import { showCharts } from './charts';
import { showDialogs } from './dialogs';
import { createGrid } from './grid';
import { bringIntoView } from './host/range/intoView';
import type { FunctionsMetadata } from './host/functions/formulaFunctions';
import { openPane } from './pane';
import { followF6 } from './parts';
import { showRibbon } from './ribbon';
import { firstResult, sampleWorkbook, sampleZoom } from './sampleSheet';
import { sideButtons } from './sides';
import { showStrip } from './strip';
import { previewTexts } from './texts';
import { tourButton } from './tour';

/**
 * The page that `npm start` opens: a grid with a sample sheet, and the add-in's own task pane beside it.
 * @param opensPane false for an Excel in which ribbon buttons open no pane, so that dialogs say what there is to say
 */
async function showPreview(language: Language, opensPane: boolean): Promise<void> {
  const texts = previewTexts[language];
  document.documentElement.lang = language;
  const frame = one('.pane') as HTMLIFrameElement;
  const showSide = sideButtons(one('.sides'), one('.workplace'), language);
  showStrip(one('.strip'), frame, tourButton(one('.tour'), frame, showSide, language), language);
  frame.title = texts.pane;
  frame.classList.toggle('closed', !opensPane);
  try {
    await connect(one('.grid'), frame, language, opensPane);
  } catch (fault) {
    one('.strip p').textContent = texts.failed;
    throw fault;
  }
}

async function connect(
  grid: HTMLElement,
  frame: HTMLIFrameElement,
  language: Language,
  opensPane: boolean,
): Promise<void> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const univer = createGrid(grid, language, isDark);
  const host = await openPane(frame, {
    locale: language === 'vi' ? 'vi-VN' : 'en-US',
    // As today's Excel: cells take numbers together with their format, and cards, and tell where formulas spill to.
    requirements: { CustomFunctionsRuntime: '1.5', ExcelApi: '1.16' },
    ...(!opensPane && { platform: 'web' }),
    theme: isDark ? 'dark' : 'light',
    createUniver: () => univer,
    document: sampleWorkbook(language),
  });
  host.registerFunctions(await readMetadata(language));
  followCellEditing(univer, host);
  showErrorMessages(univer, host);
  showCards(univer, host, grid);
  showCharts(one('.charts'), host, language);
  showDialogs(one('.said') as HTMLDialogElement, host, previewTexts[language].close);
  if (!opensPane) host.paneShown = false;
  const sheet = host.univer.workbook.getActiveSheet();
  sheet.zoom(sampleZoom(grid.clientWidth));
  sheet.getRange(firstResult).activate();
  whenShown(grid, () => {
    const selected = host.univer.workbook.getActiveSheet().getActiveRange();
    if (selected !== null) bringIntoView(host.univer, selected.getRange());
  });
  await host.calculate();
  showRibbon(one('.ribbon'), frame, language);
  followF6([one('.ribbon'), one('.strip')], grid, frame);
}

/** Calls back whenever something is shown that was hidden, once what draws it has taken its size. */
function whenShown(element: HTMLElement, shown: () => void): void {
  let wasShown = true;
  new ResizeObserver(([entry]) => {
    const isShown = (entry?.contentRect.width ?? 0) > 0;
    if (isShown && !wasShown) setTimeout(shown);
    wasShown = isShown;
  }).observe(element);
}

async function readMetadata(language: Language): Promise<FunctionsMetadata> {
  const response = await fetch(`functions.${language}.json`);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as FunctionsMetadata;
}

function one(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}

const wishes = new URLSearchParams(location.search);
void showPreview(wishes.get('lang') === 'en' ? 'en' : 'vi', wishes.get('pane') !== 'closed');
