import { tablesPaneTexts } from '../../locales/tablesPane';
import type { TableId } from '../../tables/tableId';
import type { Place } from '../../workbook/insert/findSpot';
import { FluentButton } from '../elements/elements';
import type { Shell } from '../view';
import type { TablesActions } from './tableList';

type InsertButtonsProps = {
  readonly id: TableId;
  readonly title: string;
  readonly actions: TablesActions;
  readonly shell: Shell;
};

/** The two places to insert a table. */
export function InsertButtons({ id, title, actions, shell }: InsertButtonsProps) {
  const texts = tablesPaneTexts[shell.language];
  const places: readonly [Place, string, string][] = [
    ['new-sheet', texts.insertOnNewSheet, texts.insertOnNewSheetNamed(title)],
    ['active-cell', texts.insertAtActiveCell, texts.insertAtActiveCellNamed(title)],
  ];
  return (
    <div class="buttons">
      {places.map(([place, label, name]) => (
        <FluentButton
          key={place}
          size="small"
          disabled-focusable={shell.busy}
          aria-label={name}
          onClick={() => actions.insert({ id, title }, place)}
        >
          {label}
        </FluentButton>
      ))}
    </div>
  );
}
