import type { FunctionComponent, HTMLAttributes } from 'preact';

/** Fluent's elements by their tag name, with the attributes that the pane uses. */

export const FluentButton = element<{
  appearance?: 'primary' | 'subtle' | 'outline' | 'transparent';
  size?: 'small' | 'medium';
  'icon-only'?: boolean;
  /** Keeps the focus where it is while the button does nothing: keyboard users do not lose their place. */
  'disabled-focusable'?: boolean;
}>('fluent-button');

export const FluentMessageBar = element<{
  intent: 'info' | 'success' | 'warning' | 'error';
  /** With the buttons below the text. */
  layout?: 'multiline';
}>('fluent-message-bar');

export const FluentSpinner = element<{ size: 'tiny' | 'extra-small' }>('fluent-spinner');

export const FluentTablist = element<{
  activeid: string;
  onChange: (event: CustomEvent<HTMLElement | undefined>) => void;
}>('fluent-tablist');

export const FluentTab = element('fluent-tab');

type Attributes<Own> = Own & Omit<HTMLAttributes, keyof Own>;

/** To preact a tag name is a component; its own types only know the names of HTML. */
function element<Own = unknown>(name: `fluent-${string}`): FunctionComponent<Attributes<Own>> {
  return name as unknown as FunctionComponent<Attributes<Own>>;
}
