import { formulaOf } from '../../../model/formulaText';
import { shownFormula } from '../../elements/shownFormula';
import { examples } from '../../../functions/examples';
import type { Example } from '../../../functions/examples';
import { functionListTexts } from '../../../locales/functionList';
import type { Language } from '../../../locales/messages';
import type { FunctionListTexts } from '../../../locales/functionList';
import { FilterBox } from '../../elements/filterBox';
import { FormulaButton } from '../../elements/formulaButton';
import { matches } from '../../elements/matches';
import { WhenSeen } from '../../elements/whenSeen';
import type { Shell } from '../../view';
import { exampleValue } from './exampleValue';
import type { FunctionText, FunctionTexts, ParameterText } from './functionTexts';

export type FunctionsState = {
  readonly query: string;
  /** Of each language that was asked for; none while it is being read. */
  readonly texts: Readonly<Partial<Record<Language, FunctionTexts | 'failed'>>>;
};

type FunctionsProps = {
  readonly state: FunctionsState;
  readonly filter: (query: string) => void;
  readonly shell: Shell;
};

export function FunctionList({ state, filter, shell }: FunctionsProps) {
  const { language } = shell;
  const texts = functionListTexts[language];
  const described = state.texts[language];
  if (described === undefined) return <p class="empty">{texts.loading}</p>;
  if (described === 'failed') {
    return (
      <p class="empty" role="alert">
        {texts.failed}
      </p>
    );
  }
  const found = described.functions.filter((one) => matches(state.query, searchedIn(one, language)));
  return (
    <>
      <FilterBox label={texts.filterFunctions} query={state.query} onFilter={filter} />
      <p class="how-to">{texts.howTo}</p>
      {found.length === 0 && <p class="empty">{texts.noFunction(state.query)}</p>}
      {found.map((one) => (
        <FunctionItem key={one.id} described={one} shell={shell} />
      ))}
    </>
  );
}

type ItemProps = Pick<FunctionsProps, 'shell'> & { readonly described: FunctionText };

function FunctionItem({ described, shell }: ItemProps) {
  const { id, description, parameters } = described;
  const texts = functionListTexts[shell.language];
  return (
    <article class="entry function">
      <h2 translate={false}>{`VNEXPORT.${id}`}</h2>
      <p class="about">{description}</p>
      {parameters.length > 0 && <Parameters parameters={parameters} texts={texts} />}
      {examplesOf(id, shell.language).map((example) => (
        <ExampleBox key={formulaOf(example)} example={example} shell={shell} />
      ))}
    </article>
  );
}

function Parameters({
  parameters,
  texts,
}: {
  readonly parameters: readonly ParameterText[];
  readonly texts: FunctionListTexts;
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

function ExampleBox({ example, shell }: Pick<FunctionsProps, 'shell'> & { readonly example: Example }) {
  const texts = functionListTexts[shell.language];
  return (
    <div class="example">
      <code>{shownFormula(example)}</code>
      <p class="value">
        <span class="visually-hidden">{`${texts.value}: `}</span>
        <WhenSeen draw={() => exampleValue(example, shell.language)} />
      </p>
      <FormulaButton call={example} shell={shell} />
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
