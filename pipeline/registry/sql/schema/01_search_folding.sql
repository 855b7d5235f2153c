-- The same folding as gazetteers/search_folding.py, of which the letters are (tests/search compares both).
CREATE MACRO search_fold(value) AS
    regexp_replace(
        translate(
        value,
        'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝßàáâã'
        'äåæçèéêëìíîïðñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġ'
        'ĢģĤĥĨĩĪīĬĭĮįİĲĳĴĵĶķĹĺĻļĽľĿŀŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨ'
        'ũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžſƠơƯưǄǅǆǇǈǉǊǋǌǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǦǧǨǩ'
        'ǪǫǬǭǰǱǲǳǴǵǸǹǺǻȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȞȟȦȧȨȩȪȫȬȭȮȯȰȱȲȳḀḁ'
        'ḂḃḄḅḆḇḈḉḊḋḌḍḎḏḐḑḒḓḔḕḖḗḘḙḚḛḜḝḞḟḠḡḢḣḤḥḦḧḨḩḪḫḬḭḮḯḰḱḲḳḴḵḶḷḸḹḺḻḼḽ'
        'ḾḿṀṁṂṃṄṅṆṇṈṉṊṋṌṍṎṏṐṑṒṓṔṕṖṗṘṙṚṛṜṝṞṟṠṡṢṣṤṥṦṧṨṩṪṫṬṭṮṯṰṱṲṳṴṵṶṷṸṹ'
        'ṺṻṼṽṾṿẀẁẂẃẄẅẆẇẈẉẊẋẌẍẎẏẐẑẒẓẔẕẖẗẘẙẚẛẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹ'
        'ẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵ'
        'ỶỷỸỹ０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔ'
        'ｕｖｗｘｙｚ',
        'abcdefghijklmnopqrstuvwxyzaaaaaaaceeeeiiiidnoooooouuuuysaaaa'
        'aaaceeeeiiiidnoooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggg'
        'gghhiiiiiiiiiiijjkkllllllllllnnnnnnoooooorrrrrrssssssssttttu'
        'uuuuuuuuuuuwwyyyzzzzzzsoouudddlllnnnaaiioouuuuuuuuuuaaaaggkk'
        'oooojdddggnnaaaaaaeeeeiiiioooorrrruuuusstthhaaeeooooooooyyaa'
        'bbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllll'
        'mmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuu'
        'uuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyasaaaaaaaaaaaaaaaaaaaaaaaaee'
        'eeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyy'
        'yyyy0123456789abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrst'
        'uvwxyz'
        ),
        '[\x{300}-\x{36f}]', chr(768), 'g'
    );
COMMENT ON MACRO search_fold IS 'Chữ thường không dấu, đ thành d, để tìm; mỗi ký tự giữ nguyên chỗ, nên vị trí trong kết quả là vị trí trong nguyên văn.';

CREATE MACRO search_term(token) AS
    coalesce(
        nullif(ltrim(left(regexp_replace(token, '[^0-9a-z]+', '', 'g'), 40), '0'), ''),
        left(regexp_replace(token, '[^0-9a-z]+', '', 'g'), 1)
    );
COMMENT ON MACRO search_term IS 'Một từ như chỉ mục ghi: chỉ chữ và số, không có số 0 ở đầu, tối đa 40 ký tự.';

CREATE MACRO search_folded_tokens(folded) AS
    list_filter(
        list_transform(
            regexp_extract_all(folded, '(?:[0-9a-z\x{300}]*gd ?[-&] ?dt|[0-9a-z\x{300}]+)(?:&[0-9a-z\x{300}]+)*'),
            lambda token: search_term(token)
        ),
        lambda term: term <> ''
    );
COMMENT ON MACRO search_folded_tokens IS 'Các từ của một đoạn văn đã qua search_fold, theo thứ tự, như chỉ mục ghi.';

CREATE MACRO search_tokens(value) AS search_folded_tokens(search_fold(value));
COMMENT ON MACRO search_tokens IS 'Các từ của một đoạn văn hay câu hỏi, theo thứ tự, như chỉ mục ghi.';

CREATE MACRO search_pieces(folded) AS
    regexp_extract_all(
        folded,
        '(?:[0-9a-z\x{300}]*gd ?[-&] ?dt|[0-9a-z\x{300}]+)(?:&[0-9a-z\x{300}]+)*|[^0-9a-z\x{300}]+'
    );
COMMENT ON MACRO search_pieces IS 'Một đoạn văn đã qua search_fold, cắt thành các từ và những gì ở giữa; ghép lại thì đủ mọi ký tự.';
