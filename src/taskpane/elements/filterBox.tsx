import { SearchIcon } from './icons';

type FilterBoxProps = {
  readonly label: string;
  readonly query: string;
  readonly onFilter: (query: string) => void;
};

/** The browser's own search field, dressed as Fluent's: it brings Escape and a clear button, and weighs nothing. */
export function FilterBox({ label, query, onFilter }: FilterBoxProps) {
  return (
    <div class="filter">
      <SearchIcon />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={query}
        onInput={({ currentTarget }) => onFilter(currentTarget.value)}
      />
    </div>
  );
}
