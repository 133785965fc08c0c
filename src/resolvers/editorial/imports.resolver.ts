import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, ID, Info, Int, ObjectType, Resolver } from 'type-graphql';
import { approveRun } from '../../operations/editorial/approve-run.js';
import { readId } from '../../entities/house/identity.js';
import { recordNamed, type Graph } from '../graph/graph.js';
import { outcome, plain, Refusal } from '../graph/outcomes.js';
import { declareUnion } from '../graph/declare.js';
import { Verb } from '../graph/verbs.js';
import type { ResolverContext } from '../write-context.js';

@plain
@ObjectType({ description: 'Approval of everything that an import submitted; it can be published.' })
class ImportApproved {
  @Field(() => Int, { description: 'Number of items.' })
  items!: number;
}

@ArgsType()
class ApproveImportArguments {
  @Field(() => ID, { description: 'Import, as `importRuns` names it.' })
  run!: string;
}

/** What was imported as drafts, and waits for a reviewer. */
export function importsResolver(graph: Graph): new () => object {
  const result = declareUnion('ImportResult', 'Result: approved or refused.', () => [
    ImportApproved,
    Refusal,
  ]);
  const record = recordNamed(graph, 'ImportRun');

  @Resolver()
  class ImportsResolver {
    @Verb(() => result, {
      description:
        'Approves everything that an import submitted and nobody has changed since; nothing is published. Takes REVIEW.',
    })
    approveImport(
      @Args(() => ApproveImportArguments) { run }: ApproveImportArguments,
      @Ctx() { acting }: ResolverContext,
      @Info() info: GraphQLResolveInfo,
    ): Promise<object> {
      return outcome('ImportApproved', async () => ({
        items: await approveRun(acting.desk(info), readId(run, [record]).uuid),
      }));
    }
  }
  return ImportsResolver;
}
