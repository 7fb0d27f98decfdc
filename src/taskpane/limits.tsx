import { excelLimitTexts } from '../locales/excelLimits';
import type { ExcelLimit } from '../locales/excelLimits';
import type { Language } from '../locales/messages';
import { excelLimits } from '../workbook/core/excelLimits';

/** What keeps a user from the first thing that is tried: told at the top of the pane. The others are in the settings. */
const grave: ReadonlySet<ExcelLimit> = new Set<ExcelLimit>([
  'outside-excel',
  'read-only',
  'no-functions',
  'functions-apart',
]);

type LimitsProps = { readonly language: Language };

/** Says at the top of the pane what cannot work here at all. */
export function GraveLimits({ language }: LimitsProps) {
  const { limits } = excelLimitTexts[language];
  return (
    <>
      {excelLimits()
        .filter((one) => grave.has(one))
        .map((one) => (
          <p key={one} class="about limit">
            {limits[one]}
          </p>
        ))}
    </>
  );
}

/** All that this Excel lacks, for the settings. */
export function AllLimits({ language }: LimitsProps) {
  const { title, none, limits } = excelLimitTexts[language];
  const missing = excelLimits();
  return (
    <>
      <h3>{title}</h3>
      {missing.length === 0 && <p class="about">{none}</p>}
      {missing.map((one) => (
        <p key={one} class="about">
          {limits[one]}
        </p>
      ))}
    </>
  );
}
