/** Holds a state, and calls back whenever it has changed. */
export class Store<State> {
  constructor(
    private current: State,
    private readonly changed: () => void,
  ) {}

  get state(): State {
    return this.current;
  }

  /** @param change makes the next state of the present one; giving back the present one changes nothing */
  update(change: (state: State) => State): void {
    const next = change(this.current);
    if (next === this.current) return;
    this.current = next;
    this.changed();
  }
}
