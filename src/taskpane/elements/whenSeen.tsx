import { Component, createRef } from 'preact';

type WhenSeenProps = { readonly draw: () => string };

/** A text that takes long to compute: computed once it comes near what is shown of the page. */
export class WhenSeen extends Component<WhenSeenProps, { readonly seen: boolean }> {
  override state = { seen: false };
  private readonly place = createRef<HTMLSpanElement>();
  private readonly observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.setState({ seen: true });
    },
    // One page ahead of who scrolls.
    { rootMargin: '100% 0px' },
  );

  override componentDidMount(): void {
    if (this.place.current !== null) this.observer.observe(this.place.current);
  }

  override componentDidUpdate(): void {
    if (this.state.seen) this.observer.disconnect();
  }

  override componentWillUnmount(): void {
    this.observer.disconnect();
  }

  override render() {
    return <span ref={this.place}>{this.state.seen ? this.props.draw() : '…'}</span>;
  }
}
