/** Holds a state, and calls back whenever an action has changed it. */
export class Store<State, Action> {
  constructor(
    private current: State,
    private readonly reduce: (state: State, action: Action) => State,
    private readonly changed: (state: State) => void,
  ) {}

  get state(): State {
    return this.current;
  }

  dispatch(action: Action): void {
    const next = this.reduce(this.current, action);
    if (next === this.current) return;
    this.current = next;
    this.changed(next);
  }
}
