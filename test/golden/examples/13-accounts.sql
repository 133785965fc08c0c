select json_build_object('financialStatements',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('slug', "t1"."slug", 'income', case when "t1"."income_amount" is not null then json_build_object('amount', ext.money("t1"."income_amount", "t1"."income_currency"), 'currency', "t1"."income_currency") end, 'expenditure', case when "t1"."expenditure_amount" is not null then json_build_object('amount', ext.money("t1"."expenditure_amount", "t1"."expenditure_currency")) end, 'result', case when "t1"."result_amount" is not null then json_build_object('amount', ext.money("t1"."result_amount", "t1"."result_currency")) end, 'lines',
            (select json_build_object('nodes', coalesce(json_agg(json_build_object('side', "t2"."side", 'code', "t2"."code", 'label', "t2"."label_en", 'amount', case when "t2"."amount_amount" is not null then json_build_object('amount', ext.money("t2"."amount_amount", "t2"."amount_currency")) end)), '[]'::json))
              from
              (select "t3".*
                from "statement_line" "t3"
                where ("t3"."statement_id" = "t1"."id")
                order by "t3"."position", "t3"."id"
                limit 50) "t2"))), '[]'::json))
    from
    (select "t4".*
      from "financial_statement" "t4"
      where ("t4"."year" = $1::int)
      order by "t4"."slug", "t4"."id"
      limit 20) "t1"), 'contributions',
  (select json_build_object('nodes', coalesce(json_agg(json_build_object('reference', "t5"."reference", 'amount', case when "t5"."amount_amount" is not null then json_build_object('amount', ext.money("t5"."amount_amount", "t5"."amount_currency"), 'currency', "t5"."amount_currency") end, 'donor',
            (select json_build_object('name', "t6"."name", 'category', "t6"."category")
              from "donor" "t6"
              where "t6"."id" = "t5"."donor_id"))), '[]'::json))
    from
    (select "t7".*
      from "contribution" "t7"
      where ("t7"."year" = $2::int) and ("t7"."amount_currency" is not distinct
        from $3::text)
      order by "t7"."amount_amount" desc nulls last, "t7"."reference", "t7"."id"
      limit 3) "t5"))::text as data
-- $1 value 2024
-- $2 value 2024
-- $3 currency "CHF"
