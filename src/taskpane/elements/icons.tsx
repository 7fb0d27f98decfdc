import type { ComponentChildren } from 'preact';

/** Drawn for this pane; decoration only, the words beside them or their button's name say what they mean. */

/** Sixteen pixels wide and high, in the colour of the text. */
function Drawing({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none">
      {children}
    </svg>
  );
}

export function SearchIcon() {
  return (
    <Drawing>
      <circle cx="7" cy="7" r="4.5" stroke="currentColor" stroke-width="1.2" />
      <path d="M10.5 10.5 14 14" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
    </Drawing>
  );
}

export function CloseIcon() {
  return (
    <Drawing>
      <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
    </Drawing>
  );
}

export function UpIcon() {
  return (
    <Drawing>
      <path d="M8 13V3m0 0L4 7m4-4 4 4" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
    </Drawing>
  );
}

export function DownIcon() {
  return (
    <Drawing>
      <path d="M8 3v10m0 0 4-4m-4 4L4 9" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
    </Drawing>
  );
}

export function SettingsIcon() {
  return (
    <Drawing>
      <path d="M2 4h6m4 0h2M2 12h2m4 0h6" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
      <circle cx="10" cy="4" r="2" stroke="currentColor" stroke-width="1.2" />
      <circle cx="6" cy="12" r="2" stroke="currentColor" stroke-width="1.2" />
    </Drawing>
  );
}

export function DoneIcon() {
  return (
    <svg slot="icon" class="done" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none">
      <circle cx="8" cy="8" r="6.4" stroke="currentColor" stroke-width="1.2" />
      <path
        d="m5.2 8.2 2 2 3.6-4.2"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function FailedIcon() {
  return (
    <svg slot="icon" class="failed" aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" fill="none">
      <circle cx="8" cy="8" r="6.4" stroke="currentColor" stroke-width="1.2" />
      <path d="M8 4.6v4.2m0 2.2v.4" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" />
    </svg>
  );
}

/** Points at what would open below; the stylesheet turns it where that is open. */
export function OpenerIcon() {
  return (
    <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" fill="none">
      <path d="m4.5 2.5 3.5 3.5-3.5 3.5" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" />
    </svg>
  );
}
