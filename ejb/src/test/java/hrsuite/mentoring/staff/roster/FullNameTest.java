package hrsuite.mentoring.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("RO21 full names in the shapes that people write")
class FullNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Lee | Anna | Lee",
                "Lee, Anna | Anna | Lee",
                "Lee, Anna  M | Anna M | Lee",
                "Ludwig van Beethoven | Ludwig | van Beethoven",
                "Beethoven, Ludwig van | Ludwig | van Beethoven",
                "Charles de la Fontaine | Charles | de la Fontaine",
                "Jan van der Berg | Jan | van der Berg",
                "Martin Luther King Jr. | Martin Luther | King Jr.",
                "King, Martin Luther, Jr. | Martin Luther | King Jr.",
                "King Jr., Martin Luther | Martin Luther | King Jr.",
                "Dr. Anna Lee | Anna | Lee",
                "Prof. Dr. Karl von Frisch | Karl | von Frisch",
                "Lee, Dr. Anna | Anna | Lee",
                "Anna Lee, PhD | Anna | Lee",
                "Ben Moe III | Ben | Moe III",
                "Jean DUPONT | Jean | DUPONT",
                "DUPONT Jean Paul | Jean Paul | DUPONT",
                "ANNA LEE | ANNA | LEE",
                "AJ Lee | AJ | Lee",
                "Anna (Annie) Lee | Anna | Lee",
                "Lee, Anna (E17) | Anna | Lee",
                "Yo Yo Ma | Yo Yo | Ma",
                "山田太郎 | 太郎 | 山田",
                "佐々木希 | 希 | 佐々木",
                "山田　太郎 | 太郎 | 山田",
                "张伟 | 伟 | 张",
                "王小明 | 小明 | 王",
                "欧阳娜娜 | 娜娜 | 欧阳",
                "諸葛亮 | 亮 | 諸葛",
                "김철수 | 철수 | 김",
                "남궁민수 | 민수 | 남궁",
                "Nguyễn Văn An | Văn An | Nguyễn",
                "An Nguyễn | An | Nguyễn",
                "محمد علي | محمد | علي",
                "Gabriel García Márquez | Gabriel | García Márquez",
                "María del Carmen Gómez de la Torre | María del Carmen | Gómez de la Torre",
                "GARCIA LOPEZ Ana | Ana | GARCIA LOPEZ",
                "García López Ana | Ana | García López",
                "João Silva Santos | João | Silva Santos",
                "Ana García | Ana | García"
            })
    void partsNames(String text, String given, String family) {
        FullName name = FullName.of(CellText.clean(text));

        assertThat(name.given()).isEqualTo(given);
        assertThat(name.family()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "Gabriel García Márquez, TWO_FAMILY_NAMES",
        "García López Ana, TWO_FAMILY_NAMES",
        "Mary Ann Smith, LAST_WORD",
        "'García Márquez, Gabriel', TOLD",
        "Gabriel GARCÍA MÁRQUEZ, TOLD",
        "Anna M. Lee, TOLD",
        "Ludwig van Beethoven, TOLD",
        "Ana García, TOLD"
    })
    void saysWhetherTheTextTellsWhereTheGivenNameEnds(String text, FullName.Parting parting) {
        assertThat(FullName.of(text).parting()).isEqualTo(parting);
    }

    @ParameterizedTest
    @CsvSource({"Madonna", "Dr.", "X"})
    void aSingleNameIsTheFamilyName(String text) {
        assertThat(FullName.of(text)).isEqualTo(new FullName(null, text));
    }
}
