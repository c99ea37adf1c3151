package check

import "strings"

// firstNames are names that many children in the Netherlands have, from the lists of the Sociale Verzekeringsbank
// (https://www.svb.nl/nl/kindernamen). At the start of a sentence, where every word has a capital, only these are taken for names.
var firstNames = wordSet(`
	Aaliyah Abdullah Adam Ahmed Aisha Alex Ali Amber Amin Amina Amira Amy Anas Anna Anne Annabel Anouk Arda Aya Ayoub Azra Bart Bas
	Benjamin Boaz Bo Bram Britt Bilal Casper Charlotte Chloe Damian Daan Daniel David Dean Defne Dex Dilara Dylan Eefje Elena Elias Elif
	Elin Eline Ella Emily Emir Emma Emre Esmee Esra Eva Evi Fabian Fatima Fatma Faas Feline Felix Fem Femke Fenna Fien Fiene Finn Fleur
	Floor Floris Freek Gijs Guus Hailey Hamza Hanna Hannah Hasan Hidde Hugo Hussein Ibrahim Ilias Imane Imran Indy Ines Iris Isa
	Isabel Isabella Isra Ivy Jace Jack Jackson Jada Jade James Jan Jasmijn Jason Jasper Jax Jaylinn Jelle Jens Jesse Jet Jim Jip Joep
	Jonas Jonathan Joris Josephine Julia Julian Juliette Jurre Kaan Kai Karim Kiki Koen Lana Lara Lars Lauren Leah Leon Levi Lev Lieke
	Lien Lily Lina Linde Lisa Lise Liv Liz Lizzy Loek Lois Lotte Lou Louis Loïs Luca Lucas Luka Lukas Luna Luuk Lynn Maan Maarten
	Maja Malak Marit Maria Mark Mariam Maryam Mason Mats Matteo Max Maya Mehmet Mees Mehdi Melissa Merel Merve Mia Mick Mike Mila Milan Milo
	Milou Mohamed Mohammed Morris Muhammad Mustafa Naomi Nathan Nick Niek Niels Nina Noa Noah Noor Nora Noud Nour Nova Nuria Oksana
	Olaf Olivia Omar Otis Otto Owen Phileine Pepijn Philou Pien Pim Pippa Puck Quinn Quinten Ravi Rayan Renske Riley Robin Roos Rosalie
	Rosie Rover Ruben Ryan Saar Sam Samira Samuel Sanne Sara Sarah Sean Selin Sem Siem Sien Silke Sofia Sofie Sophia Sophie Stef Sterre
	Stijn Suus Suze Sven Tess Teun Thijs Thijmen Thomas Ties Tijn Tim Timo Tobias Tom Tygo Tyler Umut Valentijn Veerle Vera Victoria
	Vince Viktor Wout Xavi Xavier Yara Yasmin Yasmine Yassin Youssef Yusuf Yuna Zara Zayn Zeynep Zoë Zoey Zofia
	Abel Abigail Adriaan Aicha Aiden Alina Alisha Amal Amelia Amélie Amir Anouar Ans Arthur Asya Auke Aukje Ayla Ayman Azad Beau Bella Ben Berat Bente Bink Bob Bobbie Brent Brian
	Camilla Carlijn Cas Cato Cem Celine Cheyenne Chris Christiaan Claire Collin Dani Daniël Daniela Danique Danny Davi Dennis Denise Dewi Diana Diego Dilan Djamila Djenna Donna Doutzen Duuk Duru
	Ebrar Ecrin Eden Eef Eise Elise Ellie Eloïse Emilia Emmy Enes Erik Esila Esther Evelien Ezra Fedde Filip Filippa Fleurtje Floortje Florian Frederique Freya Froukje Gabriel Gabriela
	Giel Gigi Giulia Gwen Hafsa Haruna Hedy Helena Hendrik Henk Hessel Hiba Hind Ibtissam Ids Ilse Inaya Isaac Isaï Ismail Ivan Jaap Jacob Jamal Janna Jantine Jari Jarno Jasmin
	Jaël Jayden Jaylano Jeroen Jinte Job Joe Joël Jolijn Jonah Joost Jorn Jorrit Josefien Joy Juul Julie Jula Kasper Kees Keano Kevin Kian Kim Klaas Koos Kyan Laila Laura Lasse Leonie
	Lenn Leo Lente Lewis Liam Lieve Lilly Linn Lio Liselotte Livia Lola Lotje Lotta Louise Lovis Lucy Ludo Luc Luke Lux Maël Madelief Maeve Maud Marieke Marlijn Marijn Mathijs Matthijs
	Maurits Meike Melle Menno Meryem Michelle Miguel Mijs Mikail Mirthe Mohammad Myrthe Myra Nadia Nadine Naud Nayla Nesrin Nikki Nienke Nils Nine Noé Nolan Noortje Norah Nuno Oscar Oskar Oumaima
	Pieter Pleun Polle Rachid Rafael Rana Rania Rebecca Rens Reza Rik Rinske Robbert Roel Romy Romee Ronja Rosa Rowan Ruth Saïd Salma Sander Sanna Savanna Selma Senna Seppe Shanaya Shayen Sil Silas
	Simon Sietse Sjoerd Sjors Skye Sofian Soraya Stan Stefan Steyn Sumaya Sylvie Tara Teije Teddy Thom Tibbe Tibor Tieme Tjeerd Tjitske Tristan Tuana Tycho Valerie Vajèn Vincent Vive Vlinder Wessel Wiktoria
	Willem Xenia Yael Yannick Yaël Yigit Yinte Ymke Younes Yousra Youssra Yunus Zakaria Zoe Zuzanna
	Aafke Aaron Achmed Adem Aimée Albert Alice Aline Anaïs Andreas Angelina Anneke Annelies Annika Anton Ariana Arie Arjen Asil Asma Astrid Atilla Ava Axel Aylin Aziz Baran
	Benthe Berend Beyza Bjorn Boris Brechtje Burak Carmen Caroline Chaima Christina Clara Cleo Coen Cor Daisy Dalia Danilo Daphne Davy Denzel Derin Dina Dirk Dominik Dunya
	Ebru Ece Edwin Efe Eleni Eliza Ellen Elly Eloise Elza Emine Eren Erin Eymen Fabiënne Farah Fatih Fatoumata Fay Faye Fayza Frank Frans Fred Frits Gaia Geert Gerrit Gina
	Greta Hajar Halil Hana Hanne Hanneke Hans Harm Harun Hassan Hatice Hayat Heleen Henri Hilal Huub Ian Ida Ikram Ilya Ilyas Imke Ingrid Isaura Isolde Iza Jaimy Janne
	Janneke Jayla Jaylen Jean Jeffrey Jennifer Jeremy Jessica Jessie Jill Joanna Jochem Johan Johannes Jolie Jordan Jori Josef Joshua Josie Judith Juna Jurriaan Justin Kaj
	Kamil Karel Karlijn Katja Kaylee Kenji Kerem Khadija Kirsten Kyra Lale Lamar Layla Leila Lena Lennart Lenne Lennox Leyla Lia Lian Lianne Lieveke Lilith Lindsey Lorena
	Lorenzo Loui Lowie Lubna Lucie Lukasz Lune Lyra Maaike Maartje Mads Magdalena Maike Maksim Malik Manon Manou Marc Marco Marcus Margot Marijke Marina Marlies Marloes
	Marlon Martijn Martin Marwa Matilda Maudi Maxime Megan Meltem Merijn Mert Mette Michael Michiel Mika Mikael Mina Mira Miriam Mirre Mo Moniek Monique Mounir Muhammed
	Mylan Nadir Najib Nana Natalia Natascha Naïm Neele Nele Nelly Nicky Nico Nicolas Nikita Niko Nikola Nisa Nouri Noémi Noëlle Nynke Olga Oliver Oliwia Oumar Pam Patrick
	Paul Pauline Pelle Philip Philipp Piet Pip Pleuni Polina Poppy Rachel Raf Rahma Ralph Ramon Rayna Reda Rembrandt Remco Renée Richard Rick Rosanne Roxanne Rune Sabri
	Safiya Salih Salim Salomé Sandra Scott Sebastiaan Sebastian Selena Selim Semih Senn Serkan Shae Sharon Siebe Sietske Simone Sina Sinan Soufiane Stella Steven Sude Sue
	Suzan Suzanne Sylvia Taha Tamar Tamara Tarik Tatiana Taylor Theo Thirza Tijmen Tijs Tineke Tirza Tiuri Tjalling Toon Trijntje Trix Twan Tyra Ugo Valentina Vanessa Vasil
	Victor Vida Vik Vivian Vivianne Wail Walid Wiebe Wies Wietse Wilhelmina Wilma Wim Winston Wouter Wyatt Yahya Yana Yasin Yasmina Yente Ylva Yori Yorick Yousef Yuri Yves
	Zaid Zakariya Zehra Zelda Ziggy Zina Ziva Zohra
`)

// commonWords are the words with a capital that stand before a group and are not a child.
var commonWords = wordSet(`
	Ouders Ouder Kinderen Kind Leerlingen Leerling Kleuters Jongens Meisjes Jongen Meisje Gezinnen Vaders Moeders Iedereen Allen Alle
	Leraren Leraar Leerkrachten Leerkracht Juffen Juf Meester Meesters Team Klas Klassen Groepen Groep Bovenbouw Middenbouw Onderbouw
	Nederlands Engels Frans Duits Fries Spaans Arabisch Turks Rekenen Taal Lezen Schrijven Spelling Gym Gymmen Zwemmen Muziek Techniek
	Verkeer Geschiedenis Aardrijkskunde Natuur Biologie Kerst Kerstmis Pasen Sinterklaas Sint Koningsdag Carnaval Suikerfeest Ramadan
	Maandag Dinsdag Woensdag Donderdag Vrijdag Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December
	Cito Citotoets Doorstroomtoets Musical Schoolkamp Kamp Aula Plein Bibliotheek Huis Museum School Theater Park Ouderraad Ouderavond Meedoen Startgesprekken
`)

func wordSet(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}
