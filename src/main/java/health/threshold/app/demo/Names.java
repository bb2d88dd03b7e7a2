package health.threshold.app.demo;

import java.util.List;

/// Names as the neighbours of a clinic might have them: common given names and family names of one language each, put
/// together by chance. Whoever bears one of them is not meant.
///
/// @param language BCP 47, what most of them want to speak
/// @param weight how many of a hundred people
record Names(String language, int weight, List<String> women, List<String> men, List<String> families) {

    static final List<Names> ALL = List.of(
            names(
                    "en",
                    42,
                    "Abigail Beth Carol Denise Emma Faith Gail Hannah Imani Joyce Keisha Laura Mabel Nora Olive Paige "
                            + "Quinn Rosalind Shanice Tessa Ursula Violet Winnie Yvonne Mary-Kate Ann-Marie",
                    "Aaron Bryce Calvin Dwayne Elijah Frank Gordon Harold Isaiah Jerome Kenneth Leroy Marcus Nathan "
                            + "Oscar Percy Quentin Reggie Stuart Tyrone Vernon Wesley Zachary DeShawn Jean-Luc",
                    "Abernathy Bellweather Carver D'Angelo Ellsworth Fairbanks Greenleaf Holloway Ironside Jefferson "
                            + "Kettering Lockwood McAllister Nightingale O'Brien O'Malley Pemberton Quarles Rutherford "
                            + "Smith-Jones Thistlewood Underhill Vance Winterbourne Yarborough St.Clair"),
            names(
                    "es",
                    20,
                    "Alejandra Beatriz Carmen Dolores Esperanza Fernanda Guadalupe Inés Josefina Lucía Marisol Nieves "
                            + "Paloma Rocío Soledad Ximena",
                    "Álvaro Benito César Diego Esteban Félix Gonzalo Héctor Ignacio Joaquín Lázaro Matías Nicolás "
                            + "Óscar Raúl Ángel",
                    "García_Márquez López Muñoz Ibáñez Castañeda de_la_Torre Peña Quiñones Rodríguez_Vega Sáenz "
                            + "Velázquez Zúñiga Ortega_y_Ruiz Núñez Fuentes Hinojosa"),
            names(
                    "vi",
                    8,
                    "Bích Diễm Hằng Hương Kim_Liên Lan Mỹ_Linh Ngọc Phương Thảo Thu_Hà Yến",
                    "Anh_Tuấn Bảo Cường Đức Hải Hoàng Khoa Long Minh Phúc Quang Việt",
                    "Nguyễn Trần Lê Phạm Hoàng Đặng Bùi Đỗ Ngô Dương"),
            names(
                    "ar",
                    7,
                    "Aisha Fatima Hala Jamila Khadija Layla Maryam Noor Rania Salma Yasmin Zainab",
                    "Ahmad Bilal Faisal Hamza Ibrahim Karim Mustafa Omar Rashid Samir Tariq Youssef",
                    "Al-Amin Al-Hakim El-Sayed Haddad Khalil Mansour Nasser Qureshi Saleh Abdel-Rahman Shaheen"),
            names(
                    "zh",
                    6,
                    "Ai Fang Hui_Min Jia_Yi Li_Hua Mei Ning Qing Xiu_Ying Yan",
                    "Bo Cheng Guo_Wei Hao Jian Jun Lei Ming_Zhe Tao Wei",
                    "Chen Huang Li Liu Ouyang Sun Wang Wu Xu Zhang Zhao Zhu"),
            names(
                    "ht",
                    6,
                    "Fabiola Guerline Islande Marie-Flore Nadège Rose-Laure Sherline Widline",
                    "Evens Frantz Jean-Robert Jocelyn Kervens Pierre-Louis Ronald Wilner",
                    "Saint-Louis Baptiste Dorsainvil Etienne Jean-Charles Pierre-Antoine Toussaint Desrosiers"),
            names(
                    "pl",
                    5,
                    "Agnieszka Bożena Danuta Grażyna Halina Jadwiga Małgorzata Zofia",
                    "Andrzej Bogdan Grzegorz Kazimierz Łukasz Mirosław Stanisław Wojciech",
                    "Brzęczyszczykiewicz Dąbrowski Jabłoński Kwiatkowski Łuczak Szczepański Wójcik Żuraw"),
            names(
                    "ko",
                    4,
                    "Eun-ji Ha-yoon Ji-woo Min-seo Seo-yeon Soo-ah Yu-na",
                    "Do-yun Hyun-woo Jae-won Ji-ho Joon-seo Seung-min Tae-yang",
                    "Baek Choi Han Jung Kang Kim Shin Yoon"),
            names("id", 2, "_", "_", "Sukmawati Suparman Wiranto Rahayu Yulianti Kartono Pramono Lestari"));

    private static Names names(String language, int weight, String women, String men, String families) {
        return new Names(language, weight, words(women), words(men), words(families));
    }

    private static List<String> words(String all) {
        return List.of(all.split(" ")).stream()
                .map(word -> word.replace('_', ' ').strip())
                .toList();
    }
}
