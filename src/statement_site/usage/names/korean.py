"""Korean names of countries, and what they are called in pairs."""

from __future__ import annotations

from collections.abc import Mapping

from statement_site.usage.table import table

#: Names by the key of their country.
NAMES: Mapping[str, tuple[str, ...]] = table(
    """
AE: UAE|아랍에미리트연합|아랍에미리트연합국|아랍에미리트 연합국|아랍에미레이트
AF: 아프간|아프가니스탄 이슬람 공화국
AG: 앤티가바부다
AR: 아르헨티나공화국|아르헨티나 공화국
AT: 오스트리아공화국
AU: 호주
AZ: 아제르바이잔공화국
BA: 보스니아|보스니아헤르체고비나|보스니아-헤르체고비나
BD: 방글라데시 인민공화국
BF: 부르키나 파소
BI: 브룬디
BJ: 베넹
BN: 브루나이 다루살람
BO: 볼리비아다민족국
BR: 브라질연방공화국
BY: 벨로루시
CD: 콩고민주공화국|콩고 민주공화국|DR콩고
CF: 중앙아프리카공화국|중앙아프리카 공화국|중아공
CG: 콩고공화국|콩고 공화국
CH: 스위스연방
CI: 코트디브와르|아이보리코스트
CN: 중화인민공화국
CR: 코스타 리카
CU: 꾸바
CSHH: 체코슬로바키아
CV: 카보 베르데
CY: 사이프러스
CZ: 체코공화국|체코 공화국
DDDE: 동독
DE: 독일연방공화국|서독
DO: 도미니카공화국
EG: 에짚트|이집트 아랍공화국|이집트아랍공화국
ET: 이디오피아
FM: 미크로네시아연방
FR: 프랑스공화국|불란서
GB: 그레이트브리튼|브리튼
GE: 그루지야
GQ: 적도기니
GW: 기니-비사우
HK: 홍콩|홍콩특별행정구
ID: 인도네시아공화국|인니
IN: 인도공화국
IR: 이란이슬람공화국|이란 이슬람 공화국
IT: 이태리|이탈리아공화국
JO: 요르단 하시미테 왕국
JP: 일본국
KG: 키르기즈스탄|키르기즈공화국|키르기스공화국|키르기즈
KH: 캄보디아왕국
KM: 코모로연방
KN: 세인트키츠네비스|세인트키츠 네비스
KP: 조선민주주의인민공화국|북측|DPRK
KR: 한국|우리나라|남한|남측|남조선
KZ: 카자흐스탄공화국|카자흐
LA: 라오인민민주공화국|라오스인민민주공화국
LK: 스리랑카민주사회주의공화국
MA: 모로코왕국
MH: 마셜제도|마샬제도
MK: 마케도니아
MM: 버마|미얀마연방공화국
MN: 몽골국|몽고
MO: 마카오
MX: 멕시코합중국
MZ: 모잠비크공화국
NE: 니제르공화국
NG: 나이지리아연방공화국
NL: 화란
NZ: 뉴질란드
PG: 파푸아 뉴기니
PH: 필리핀공화국
PK: 파키스탄이슬람공화국
PS: 팔레스타인|팔레스티나|팔레스타인 자치정부
PL: 폴란드공화국|뽈스까
RU: 러시아연방|러시아 연방|로씨야|로씨야련방|로씨야연방
SA: 사우디|사우디아라비아왕국
SB: 솔로몬제도
SD: 수단공화국|수단 공화국|수단 정부|수단 외교
SG: 싱가폴
SS: 남수단공화국
ST: 상투메프린시페
SUHH: 소련|소비에트 연방|구소련
SY: 수리아|시리아 아랍공화국
SZ: 스와질란드
TH: 타이왕국|태국왕국
TL: 동티모르민주공화국
TM: 투르크멘
TR: 터키|튀르키에|튀르키예공화국
TT: 트리니다드토바고
TW: 중화민국|타이완
US: 미합중국|아메리카합중국
UZ: 우즈베크|우즈벡
VA: 교황청|바티칸|바티칸시국
VC: 세인트빈센트 그레나딘
VE: 베네수엘라볼리바르공화국
VN: 월남|윁남|베트남사회주의공화국
YE: 예멘공화국
ZA: 남아프리카공화국|남아프리카 공화국|남아공
"""
)

#: Names of one syllable, by which a country is called only beside another: 한미, 한·일, 한-페루.
PAIRED: Mapping[str, tuple[str, ...]] = table(
    """
AU: 호
CA: 캐
CN: 중
DE: 독
FR: 불
GB: 영
IN: 인
JP: 일
KP: 북
KR: 한|남
MN: 몽
RU: 러
SG: 싱
TR: 터
US: 미
VN: 베
"""
)
