import { Field, ObjectType } from 'type-graphql';
import { outcome, plain } from './outcomes.js';
import { DateTimeScalar } from './scalars.js';

@plain
@ObjectType({ description: 'Success.' })
export class Done {
  @Field(() => DateTimeScalar, { description: 'Time at which it was done.' })
  at!: Date;
}

/** Answer of a verb that has nothing to tell but that it was done, or why it was refused. */
export const done = (work: () => Promise<unknown>): Promise<object> =>
  outcome('Done', async () => {
    await work();
    return { at: new Date() };
  });
