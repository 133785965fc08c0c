select json_build_object('organisations',
  (select json_build_object('totalCount',
      (select count(*)
        from "organisation" "t2"
        where (ext.fold("t2"."name") ~ ext.fold($1::text))), 'nodes', coalesce(json_agg(json_build_object('name', "t1"."name")), '[]'::json))
    from
    (select "t3".*
      from "organisation" "t3"
      where (ext.fold("t3"."name") ~ ext.fold($2::text))
      order by "t3"."slug", "t3"."id"
      limit 5) "t1"), 'financialStatements',
  (select json_build_object('totalCount',
      (select count(*)
        from "financial_statement" "t5"
        where (("t5"."expenditure_amount" > "t5"."income_amount" and "t5"."expenditure_currency" = "t5"."income_currency"))), 'nodes', coalesce(json_agg(json_build_object('slug', "t4"."slug", 'income', case when "t4"."income_amount" is not null then json_build_object('amount', ext.money("t4"."income_amount", "t4"."income_currency"), 'currency', "t4"."income_currency") end, 'expenditure', case when "t4"."expenditure_amount" is not null then json_build_object('amount', ext.money("t4"."expenditure_amount", "t4"."expenditure_currency"), 'currency', "t4"."expenditure_currency") end)), '[]'::json))
    from
    (select "t6".*
      from "financial_statement" "t6"
      where (("t6"."expenditure_amount" > "t6"."income_amount" and "t6"."expenditure_currency" = "t6"."income_currency"))
      order by "t6"."year" desc, "t6"."slug", "t6"."id"
      limit 3) "t4"))::text as data
-- $1 pattern "^(association|comité) [^ ]+ (pour|des?) "
-- $2 pattern "^(association|comité) [^ ]+ (pour|des?) "
