// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/field_editor.h"

#include "config/choice_names.h"
#include "config/test_sets_edit.h"
#include "engine/error.h"
#include "translation/engine_texts.h"
#include "widgets/choice_edit.h"
#include "widgets/format.h"
#include "widgets/number_box.h"
#include "widgets/path_edit.h"
#include "widgets/spoken.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ui {

namespace {

QString label(const engine::Field& field)
{
    return engineText(field.label);
}

QString nullText(const engine::Field& field)
{
    return field.nullable ? engineText(field.nullMeaning) : QString();
}

/// The only child of an editor, filling it and standing for it towards keyboard and screen reader.
template<class Control>
Control* adopt(FieldEditor* editor, Control* control)
{
    auto* layout = new QHBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    control->setObjectName(QString::fromStdString(editor->field().key));
    setSpoken(control, label(editor->field()), engineText(editor->field().help));
    editor->setFocusProxy(control);
    return control;
}

class BooleanEditor : public FieldEditor {
public:
    BooleanEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        m_box = adopt(this, new QCheckBox(label(field), this));
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { emit edited(on); });
    }
    void showValue(const engine::FieldValue& value) override
    {
        const bool* on = std::get_if<bool>(&value);
        m_box->setChecked(on && *on);
    }

private:
    QCheckBox* m_box;
};

class NumberEditor : public FieldEditor {
public:
    NumberEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        NumberBox::Range range{field.type == engine::FieldType::Integer, field.minimum, field.maximum, {}};
        if (!range.integer && field.maximum == 1 && field.maximumExclusive)
            range.fixedStep = 0.05; // a share, such as dropout
        m_box = adopt(this, new NumberBox(range, this));
        m_box->setPlaceholder(nullText(field));
        connect(m_box, &NumberBox::textEdited, this, &FieldEditor::typed);
    }
    void showValue(const engine::FieldValue& value) override
    {
        if (std::holds_alternative<std::monostate>(value)) {
            m_box->setText({});
            return;
        }
        const std::string text = engine::toText(value);
        try {
            if (!m_box->currentText().isEmpty() &&
                engine::toText(engine::parseValue(field(), m_box->currentText().trimmed().toStdString())) == text)
                return;
        } catch (const engine::EngineError&) {
            // What stands there is no number: it is replaced below.
        }
        m_box->setText(QString::fromStdString(text));
    }

private:
    NumberBox* m_box;
};

class ChoiceEditor : public FieldEditor {
public:
    ChoiceEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        QStringList choices;
        if (field.nullable)
            choices += nullText(field);
        for (const std::string& choice : field.choices)
            choices += choiceName(field, choice);
        m_edit = adopt(this, new ChoiceEdit(choices, this));
        connect(m_edit, &ChoiceEdit::picked, this, [this](int index) {
            const int first = this->field().nullable ? 1 : 0;
            if (index < first)
                emit edited(std::monostate{});
            else
                emit edited(this->field().choices[static_cast<std::size_t>(index - first)]);
        });
    }
    void showValue(const engine::FieldValue& value) override
    {
        const std::string* text = std::get_if<std::string>(&value);
        const auto& choices = field().choices;
        const auto found = text ? std::find(choices.begin(), choices.end(), *text) : choices.end();
        const int first = field().nullable ? 1 : 0;
        m_edit->setCurrent(found == choices.end() ? 0 : static_cast<int>(found - choices.begin()) + first);
    }

private:
    ChoiceEdit* m_edit;
};

class TextEditor : public FieldEditor {
public:
    TextEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        m_edit = adopt(this, new QLineEdit(this));
        m_edit->setPlaceholderText(nullText(field));
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            if (text.isEmpty() && this->field().nullable)
                emit edited(std::monostate{});
            else
                emit edited(text.toStdString());
        });
    }
    void showValue(const engine::FieldValue& value) override
    {
        const std::string* text = std::get_if<std::string>(&value);
        const QString next = text ? QString::fromStdString(*text) : QString();
        if (next != m_edit->text())
            m_edit->setText(next);
    }

private:
    QLineEdit* m_edit;
};

class TextListEditor : public FieldEditor {
public:
    TextListEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        m_edit = adopt(this, new QLineEdit(this));
        m_edit->setPlaceholderText(field.nullable ? nullText(field) : FieldEditor::tr("taken from the data"));
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            const std::vector<std::string> parts = split(text);
            if (parts.empty() && this->field().nullable)
                emit edited(std::monostate{});
            else
                emit edited(parts);
        });
    }
    void showValue(const engine::FieldValue& value) override
    {
        const auto* list = std::get_if<std::vector<std::string>>(&value);
        const std::vector<std::string> next = list ? *list : std::vector<std::string>{};
        if (split(m_edit->text()) == next)
            return;
        QStringList texts;
        for (const std::string& part : next)
            texts += QString::fromStdString(part);
        m_edit->setText(texts.join(QStringLiteral(", ")));
    }

private:
    static std::vector<std::string> split(const QString& text)
    {
        std::vector<std::string> parts;
        for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (!part.trimmed().isEmpty())
                parts.push_back(part.trimmed().toStdString());
        }
        return parts;
    }

    QLineEdit* m_edit;
};

/// Numbers, or names with numbers, written with commas between: "0-3, 7", "q_proj: 16".
class NumbersEditor : public FieldEditor {
public:
    NumbersEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        m_edit = adopt(this, new QLineEdit(this));
        m_edit->setPlaceholderText(nullText(field));
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::typed);
    }
    void showValue(const engine::FieldValue& value) override
    {
        try {
            const std::string typed = m_edit->text().trimmed().toStdString();
            if (!typed.empty() && engine::parseValue(field(), typed) == value)
                return;
        } catch (const engine::EngineError&) {
            // What stands there is no value: it is replaced below.
        }
        QStringList parts;
        if (const auto* numbers = std::get_if<std::vector<std::int64_t>>(&value))
            for (const std::int64_t number : *numbers)
                parts += QString::number(number);
        if (const auto* pairs = std::get_if<engine::NumberPairs>(&value))
            for (const auto& [name, number] : *pairs)
                parts += QString::fromStdString(name + ": " + engine::toText(number));
        m_edit->setText(parts.join(QStringLiteral(", ")));
    }

private:
    QLineEdit* m_edit;
};

class PathEditor : public FieldEditor {
public:
    PathEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        const bool folder = field.key == "model.path" || field.key == "train.init_adapter";
        m_edit = adopt(this, new PathEdit(folder ? PathEdit::Kind::Folder : PathEdit::Kind::File, this));
        m_edit->setDialogTitle(label(field));
        m_edit->setPlaceholder(field.nullable ? nullText(field) : QString());
        connect(m_edit, &PathEdit::pathEdited, this, [this](const QString& path) {
            if (path.isEmpty() && this->field().nullable)
                emit edited(std::monostate{});
            else
                emit edited(path.toStdString());
        });
        connect(m_edit, &PathEdit::pathChosen, this, &FieldEditor::chosen);
    }
    void showValue(const engine::FieldValue& value) override
    {
        const std::string* text = std::get_if<std::string>(&value);
        m_edit->setPath(text ? QString::fromStdString(*text) : QString());
    }
    void setRecent(const QStringList& paths) override { m_edit->setRecent(paths); }

private:
    PathEdit* m_edit;
};

class TestSetsEditor : public FieldEditor {
public:
    TestSetsEditor(const engine::Field& field, QWidget* parent) : FieldEditor(field, parent)
    {
        m_edit = adopt(this, new TestSetsEdit(this));
        connect(m_edit, &TestSetsEdit::edited, this,
                [this](const std::vector<engine::TestSet>& sets) { emit edited(sets); });
    }
    void showValue(const engine::FieldValue& value) override
    {
        const auto* sets = std::get_if<std::vector<engine::TestSet>>(&value);
        m_edit->setSets(sets ? *sets : std::vector<engine::TestSet>{});
    }

private:
    TestSetsEdit* m_edit;
};

} // namespace

FieldEditor::FieldEditor(const engine::Field& field, QWidget* parent) : QWidget(parent), m_field(field) {}

void FieldEditor::setRecent(const QStringList&) {}

FieldEditor* makeFieldEditor(const engine::Field& field, QWidget* parent)
{
    switch (field.type) {
    case engine::FieldType::Boolean:
        return new BooleanEditor(field, parent);
    case engine::FieldType::Integer:
    case engine::FieldType::Real:
        return new NumberEditor(field, parent);
    case engine::FieldType::Choice:
        return new ChoiceEditor(field, parent);
    case engine::FieldType::TextList:
        return new TextListEditor(field, parent);
    case engine::FieldType::Path:
        return new PathEditor(field, parent);
    case engine::FieldType::TestSets:
        return new TestSetsEditor(field, parent);
    case engine::FieldType::IntegerList:
    case engine::FieldType::NumberMap:
        return new NumbersEditor(field, parent);
    case engine::FieldType::Text:
        break;
    }
    return new TextEditor(field, parent);
}

} // namespace ui
