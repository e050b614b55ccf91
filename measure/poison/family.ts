import type { Random } from './random.ts';

/** A drop that is to do harm. */
export interface PoisonDrop {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops that try one kind of harm. */
export interface Family {
  readonly name: string;
  /** One line: what is tried. */
  readonly about: string;
  readonly count: number;
  /** Drop number `at`, from 0; the same for the same numbers from `random`. */
  make(at: number, random: Random): PoisonDrop | Promise<PoisonDrop>;
}

/** Something to put into a file, as large as it is asked for, in characters. */
export type Filling = (size: number) => string | Uint8Array;
/** A file around something, of a kind that is read. */
export type Carrier = (content: string | Uint8Array) => PoisonDrop;

interface Crossing {
  readonly name: string;
  readonly about: string;
  readonly fillings: readonly Filling[];
  readonly carriers: readonly Carrier[];
  readonly sizes: readonly number[];
}

/** Every filling in every carrier in every size. */
export function cross({ name, about, fillings, carriers, sizes }: Crossing): Family {
  return {
    ...{ name, about, count: fillings.length * carriers.length * sizes.length },
    make(at) {
      const carrier = carriers[at % carriers.length];
      const filling = fillings[Math.floor(at / carriers.length) % fillings.length];
      const size = sizes[Math.floor(at / carriers.length / fillings.length)];
      if (!carrier || !filling || size === undefined) throw new RangeError(`Cannot make drop ${at} of "${name}": there is none`);
      return carrier(filling(size));
    },
  };
}

/** A drop each, made by a function each. */
export function list(name: string, about: string, makers: readonly (() => PoisonDrop | Promise<PoisonDrop>)[]): Family {
  return {
    ...{ name, about, count: makers.length },
    make(at) {
      const maker = makers[at];
      if (!maker) throw new RangeError(`Cannot make drop ${at} of "${name}": there is none`);
      return maker();
    },
  };
}

/** A text of about so many characters. */
export function repeat(piece: string): Filling {
  return (size) => piece.repeat(Math.max(1, Math.ceil(size / piece.length)));
}

/** Openings without their endings, and all endings after them. */
export function nest(open: string, close: string): Filling {
  return (size) => {
    const depth = Math.max(1, Math.ceil(size / (open.length + close.length)));
    return `${open.repeat(depth)}deep${close.repeat(depth)}`;
  };
}
