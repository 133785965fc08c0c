import { Field, ObjectType } from 'type-graphql';
import { plain } from './outcomes.js';
import { DateTimeScalar } from './scalars.js';

@plain
@ObjectType({ description: 'It has been done.' })
export class Done {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
}
