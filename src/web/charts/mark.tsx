import type { ComponentChildren, JSX } from "preact";

interface MarkProps {
  readonly to: string;
  /** What it stands for, in words: told when it is pointed at or in focus. */
  readonly told: string;
  readonly children: ComponentChildren;
}

/** Something drawn that leads to what it stands for. */
export const Mark = ({ to, told, children }: MarkProps): JSX.Element => (
  <a class="oogst-drawn" href={to}>
    <title>{told}</title>
    {children}
  </a>
);
