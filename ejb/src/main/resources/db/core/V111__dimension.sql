-- What people may say of themselves, if they wish: a small catalog that HR keeps, and what they have said.
CREATE TABLE mentoring.dimension (
    code    varchar(40) PRIMARY KEY,
    version bigint NOT NULL,
    name    varchar(100) NOT NULL,
    name_de varchar(100) NOT NULL
);
CREATE TABLE mentoring.dimension_value (
    dimension_code varchar(40) NOT NULL REFERENCES mentoring.dimension (code) ON DELETE CASCADE,
    code           varchar(40) NOT NULL,
    place          integer NOT NULL,
    name           varchar(100) NOT NULL,
    name_de        varchar(100) NOT NULL,
    PRIMARY KEY (dimension_code, code)
);
-- The mark says that something has been said or has changed, and nothing of what.
CREATE TABLE mentoring.self_declared (
    person_id      bigint NOT NULL REFERENCES mentoring.person (id) ON DELETE CASCADE,
    dimension_code varchar(40) NOT NULL,
    value_code     varchar(40) NOT NULL,
    mark           varchar(36) NOT NULL,
    PRIMARY KEY (person_id, dimension_code),
    FOREIGN KEY (dimension_code, value_code) REFERENCES mentoring.dimension_value (dimension_code, code) ON DELETE CASCADE
);
INSERT INTO mentoring.dimension (code, version, name, name_de) VALUES
    ('background', 1, 'Background', 'Werdegang'),
    ('gender', 1, 'Gender', 'Geschlecht');
INSERT INTO mentoring.dimension_value (dimension_code, code, place, name, name_de) VALUES
    ('background', 'FIRST_TO_STUDY', 1, 'First of the family to study', 'Studium als Erste der Familie'),
    ('background', 'STUDIES', 2, 'Studies, as others of the family', 'Studium, wie andere der Familie'),
    ('background', 'VOCATIONAL_TRAINING', 3, 'Vocational training', 'Berufsausbildung'),
    ('background', 'ANOTHER_WAY', 4, 'Another way', 'Anderer Weg'),
    ('gender', 'WOMAN', 1, 'Woman', 'Frau'),
    ('gender', 'MAN', 2, 'Man', 'Mann'),
    ('gender', 'ANOTHER', 3, 'Another', 'Anders');
