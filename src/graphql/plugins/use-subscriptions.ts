import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';

/** Tells a subscription when the answer about an item is made, so that the next in line may make theirs. */
export function useSubscriptions(): Plugin<GraphContext> {
  return {
    onSubscribe: ({ args }) => ({
      onSubscribeResult: () => ({
        onNext: () => {
          const { subscriber }: GraphContext = args.contextValue;
          subscriber?.answered();
        },
      }),
    }),
  };
}
