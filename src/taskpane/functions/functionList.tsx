import { formulaOf } from '../../indicators/formulaText';
import { examples } from '../../functions/examples';
import type { Example } from '../../functions/examples';
import { paneTexts } from '../../locales/pane';
import type { Language } from '../../locales/messages';
import type { PaneTexts } from '../../locales/pane';
import type { ViewProps } from '../actions';
import { FluentButton } from '../elements/elements';
import { exampleValue } from './exampleValue';
import { FilterBox } from '../elements/filterBox';
import { matches } from '../elements/matches';
import type { FunctionText, ParameterText } from '../state';

/** The functions as Excel describes them, with formulas to try and what they answer. */
export function FunctionList({ state, actions }: ViewProps) {
  const texts = paneTexts[state.language];
  const { functionTexts: described } = state;
  if (described === 'loading') return <p class="empty">{texts.loading}</p>;
  if (described === 'failed') {
    return (
      <p class="empty" role="alert">
        {texts.failed}
      </p>
    );
  }
  const found = described.functions.filter((one) => matches(state.query, searchedIn(one, state.language)));
  return (
    <>
      <FilterBox label={texts.filterFunctions} query={state.query} onFilter={actions.filter} />
      <p class="how-to">{texts.howTo}</p>
      {found.length === 0 && <p class="empty">{texts.noFunction(state.query)}</p>}
      {found.map((one) => (
        <FunctionItem key={one.id} described={one} state={state} actions={actions} />
      ))}
    </>
  );
}

function FunctionItem({ described, state, actions }: ViewProps & { readonly described: FunctionText }) {
  const { id, description, parameters } = described;
  const texts = paneTexts[state.language];
  return (
    <article class="function">
      <h2 translate={false}>{`VNEXPORT.${id}`}</h2>
      <p class="about">{description}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} texts={texts} />}
      {examplesOf(id, state.language).map((example) => (
        <ExampleBox key={formulaOf(example)} example={example} state={state} actions={actions} />
      ))}
    </article>
  );
}

function Parameters({
  parameters,
  texts,
}: {
  readonly parameters: readonly ParameterText[];
  readonly texts: PaneTexts;
}) {
  const written = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return (
    <details>
      <summary>{`${texts.parameters}: ${written.join(', ')}`}</summary>
      <dl>
        {parameters.map(({ name, description, optional }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {optional && <span class="optional">{` (${texts.optional})`}</span>}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function ExampleBox({ example, state, actions }: ViewProps & { readonly example: Example }) {
  const texts = paneTexts[state.language];
  const formula = formulaOf(example);
  return (
    <div class="example">
      <code>{formula}</code>
      <p class="value">
        <span class="visually-hidden">{`${texts.value}: `}</span>
        {exampleValue(example, state.language)}
      </p>
      <FluentButton
        size="small"
        disabled-focusable={state.work !== undefined}
        aria-label={texts.insertFormulaNamed(formula)}
        onClick={() => actions.insertFormula(example)}
      >
        {texts.insertFormula}
      </FluentButton>
    </div>
  );
}

function examplesOf(id: string, language: Language): Example[] {
  return examples[language].filter((example) => example.id === id);
}

function searchedIn({ id, description, parameters }: FunctionText, language: Language): string[] {
  return [
    id,
    description,
    ...parameters.map(({ name }) => name),
    ...examplesOf(id, language).map((example) => formulaOf(example)),
  ];
}
