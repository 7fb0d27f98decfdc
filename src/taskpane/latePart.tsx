import { Component } from 'preact';
import type { FunctionComponent } from 'preact';
import { Late } from './late';
import type { Shell } from './view';

type LatePartProps<Props extends object> = {
  readonly fetchPart: () => Promise<FunctionComponent<Props> | (new (props: Props) => Component<Props>)>;
  readonly shell: Shell;
  readonly props: Props;
};

/** A part of a page whose script comes when the part is first drawn. */
export class LatePart<Props extends object> extends Component<LatePartProps<Props>> {
  readonly #late = new Late(this.props.fetchPart, this.props.shell);

  override componentDidMount(): void {
    void this.#late.load().then(() => this.forceUpdate());
  }

  override render({ props }: LatePartProps<Props>) {
    return this.#late.draw((part) => {
      const Part = part as FunctionComponent<Props>;
      return <Part {...props} />;
    });
  }
}
