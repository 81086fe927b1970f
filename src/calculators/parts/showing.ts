import type { AnyState } from '../calculator';
import type { CalculatorData } from '../data';
import type { Result } from '../result';

/** What a calculator shows at the moment, for the parts below the answer. */
export interface Showing {
  data: CalculatorData;
  chosen: AnyState;
  result: Result;
  /** Query string that gives this state again. */
  query: string;
  /** Scheme and host the page really stands on. */
  origin: string;
  /** The reader's day, known only in the browser. */
  today: string | undefined;
}

/** What a picture of the answer is drawn from: it follows behind the answer. */
export interface Pictured {
  data: CalculatorData;
  chosen: AnyState;
  result: Result;
  /** Class of the colour step. */
  heat: string;
  /** The same a moment later, when the hand rests: for what costs too much to draw at every move. */
  still: Showing;
  /** Sets one input, where the picture is a control as well. */
  change: (name: string, value: string) => void;
}

/** What a calculator in little is given. */
export interface SmallProps {
  data: CalculatorData;
  /** On the home page, in another site's page, or in a lesson, where the inputs stand open and nothing leads away. */
  kind: 'home' | 'embed' | 'lesson';
  /** Inputs to show; all of the mode when left out. */
  only?: readonly string[] | undefined;
  /** The state to start from instead of the initial one; the address is then left alone. */
  start?: AnyState | undefined;
  /** Hears what the calculator shows, whenever the hand rests. */
  tell?: ((now: Told) => void) | undefined;
}

/** What a calculator shows, in words. */
export interface Told {
  answer: string;
  value: number;
  /** Inputs that can be changed. */
  inputs: readonly { name: string; label: string; text: string }[];
}
