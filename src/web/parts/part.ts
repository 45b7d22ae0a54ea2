import type { JSX } from "preact";

/** A component by its properties; one that takes children names them among these. */
export type Part<P> = (props: Readonly<P>) => JSX.Element | null;
