import type { Plugin } from 'graphql-yoga';
import type { GraphContext } from '../context.ts';

/** Ends an item of a subscription when the answer about it is made, so that the next in line may make theirs. */
export function useSubscriptions(): Plugin<GraphContext> {
  return {
    onSubscribe: ({ args }) => ({
      onSubscribeResult: () => ({
        onNext: () => {
          const { subscriber, read }: GraphContext = args.contextValue;
          // Until the next item comes, which may be long, nothing of this one is kept.
          read.forget();
          subscriber?.answered();
        },
      }),
    }),
  };
}
