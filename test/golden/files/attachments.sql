select json_build_object('attachments',
  (select json_build_object('totalCount',
      (select count(*)
        from "attachment" "t2"
        where true), 'nodes', coalesce(json_agg(json_build_object('label', coalesce("t1"."title_en" collate "C", "t1"."download_name" collate "C"), 'url', "ext"."attachment_url"($1::text, "t1"."file"), 'downloadName', "t1"."download_name", 'mediaType', "t1"."media_type", 'byteSize', "t1"."byte_size", 'pageCount', "t1"."page_count", 'language', "t1"."language", 'appeal',
            (select json_build_object('slug', "t3"."slug")
              from "appeal" "t3"
              where "t3"."id" = "t1"."appeal_id"), 'article',
            (select json_build_object('slug', "t4"."slug")
              from "article" "t4"
              where "t4"."id" = "t1"."article_id"))), '[]'::json))
    from
    (select "t5".*
      from "attachment" "t5"
      where true
      order by "t5"."file", "t5"."id"
      limit 20) "t1"))::text as data
-- $1 the address of the server
