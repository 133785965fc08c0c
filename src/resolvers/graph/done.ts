import { Field, ObjectType } from 'type-graphql';
import { plain } from './outcomes.js';
import { DateTimeScalar } from './scalars.js';

@plain
@ObjectType({ description: 'Success.' })
export class Done {
  @Field(() => DateTimeScalar, { description: 'Time at which it was done.' })
  at!: Date;
}
