/** An input as a resolver is given it: whatever may be left out may be undefined too. */
export type Given<Input> = Input extends readonly (infer Item)[]
  ? readonly Given<Item>[]
  : Input extends object
    ? { readonly [Field in keyof Input]: Given<Input[Field]> | Left<Input, Field> }
    : Input;

type Left<Input, Field extends keyof Input> =
  Record<never, never> extends Pick<Input, Field> ? undefined : never;
