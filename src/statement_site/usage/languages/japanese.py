"""Japanese usage. Countries are named by one character where two stand side by side: 日米, 日独."""

from __future__ import annotations

from statement_site.usage.usage import Usage

JAPANESE = Usage(
    language="ja",
    common=frozenset(["の", "は", "を", "に", "が", "と"]),
    kinds=(
        ("共同声明|共同宣言|共同コミュニケ|共同発表|共同プレス", "joint-statement"),
        ("コミュニケ", "communique"),
        ("宣言", "declaration"),
        ("記者会見|共同記者発表", "press-conference"),
        ("演説|スピーチ|挨拶|ステートメント", "speech"),
        ("(?:首脳|外相|大臣)?(?:電話)?会談|表敬|意見交換|ワーキング・?ランチ", "readout"),
        ("談話|声明", "press-statement"),
        ("報道発表|プレスリリース", "press-release"),
        ("インタビュー", "interview"),
        ("条約", "treaty"),
        ("議定書", "protocol"),
        ("協定", "agreement"),
    ),
    begins=(r"本文|内容", "全文[：:]?"),
    ends=(
        "了|（了）|以上です。?",
        "（了）|\\(了\\)|以上"),
    releases=(".{0,60}(?:全文|内容)は(?:以下|次)のとおり(?:です|である)?[。：:]?$",),
    locatives=("於",),
    subjects_behind=(r"に(?:関する|関して|ついて|対する|おける)|をめぐる",),
    both="(?:両国|双方|両首脳|両大臣|両外相)",
    encounters="(?:会談|電話会談|表敬)を(?:行|受)",
    offices=("(?:副)?(?:外務大臣|外相|首相|内閣総理大臣|総理大臣|大統領|国務長官|防衛大臣|官房長官|大使|事務総長|国王)",),
    genitive="",
    honorifics="",
    name="(?:[ァ-ヺー]{2,}(?:[・＝][ァ-ヺー]{2,}){1,3})",
    cues={
        "climate-change": ("気候変動",), "counter-terrorism": ("テロ",), "human-rights": ("人権",), "investment": ("投資",),
        "trade": ("貿易", "経済連携"), "energy": ("エネルギー",), "nuclear-weapons": ("核兵器",), "arms-control": ("軍縮", "不拡散"),
    },
    names={
        "JP": ("日本国", "我が国", "日"), "US": ("米国", "アメリカ合衆国", "米"), "CN": ("中国", "中華人民共和国", "中"), "KR": ("韓国", "大韓民国", "韓"),
        "KP": ("北朝鮮",), "GB": ("英国", "英"), "FR": ("仏",), "DE": ("独",), "RU": ("ロシア連邦", "露"), "IT": ("伊",),
        "AU": ("豪州", "豪"), "IN": ("印",), "CA": ("加",), "VA": ("バチカン",),
    },
)  # fmt: skip
